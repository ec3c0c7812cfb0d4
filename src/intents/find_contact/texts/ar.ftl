in-charge = الشخص المسؤول عن المتطوعين:
volunteers-in = الشخص المسؤول عن المتطوعين { $place }:
belongs = { $place } جزء من { $outer }.
belongs-to-municipality = { $place } جزء من { $outer }.
no-number = لا يوجد رقم خاص مسجل لذلك. هذا الشخص يساعدكم:
nobody = لا يوجد شخص مسجل لذلك بعد.
hours = أوقات التواصل: { $hours }
deputy = من ينوب عنه: { $contact }
