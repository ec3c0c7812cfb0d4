calendar-file = Файл для календаря: { $events }
ask-for-venue = Точне місце вам особисто скаже { $name }.
file-too-large = Файл { $name } завеликий для цього чату.
file-not-sent = На жаль, файл { $name } не вдається надіслати сюди.
