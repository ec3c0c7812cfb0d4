in-charge = Контактна особа для волонтерів:
volunteers-in = Контактна особа для волонтерів { $place }:
belongs = { $place } належить до { $outer }.
belongs-to-municipality = { $place } належить до { $outer }.
no-number = Окремого номера тут немає. Допоможе:
nobody = Тут поки що немає контактної особи.
hours = Години прийому: { $hours }
deputy = Заміна: { $contact }
