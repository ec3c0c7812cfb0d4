calendar-file = Файл для календаря: { $events }
ask-for-venue = Точное место вам лично скажет { $name }.
file-too-large = Файл { $name } слишком большой для этого чата.
file-not-sent = К сожалению, файл { $name } не получается отправить сюда.
