calendar-file = فایل تقویم: { $events }
ask-for-venue = جای دقیق را { $name } خودش به شما می‌گوید.
file-too-large = فایل { $name } برای این گفت‌وگو خیلی بزرگ است.
file-not-sent = متأسفانه فایل { $name } را نمی‌توان اینجا فرستاد.
