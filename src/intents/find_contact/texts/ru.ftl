in-charge = Контактное лицо для волонтёров:
volunteers-in = Контактное лицо для волонтёров { $place }:
belongs = { $place } относится к { $outer }.
belongs-to-municipality = { $place } относится к { $outer }.
no-number = Отдельного номера здесь нет. Поможет:
nobody = Контактного лица здесь пока нет.
hours = Часы приёма: { $hours }
deputy = Замена: { $contact }
