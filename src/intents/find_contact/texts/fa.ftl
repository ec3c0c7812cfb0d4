in-charge = شخص مسئول برای داوطلبان:
volunteers-in = شخص مسئول برای داوطلبان { $place }:
belongs = { $place } جزو { $outer } است.
belongs-to-municipality = { $place } جزو { $outer } است.
no-number = برای این شماره جداگانه ثبت نشده است. این شخص کمک می‌کند:
nobody = برای این هنوز کسی ثبت نشده است.
hours = وقت تماس: { $hours }
deputy = جانشین: { $contact }
