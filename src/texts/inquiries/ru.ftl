asked = Вопрос о «{ $title }»:
reply-button = Ответить
answered = Ответ команды о «{ $title }»:
paused-by-program = «{ $title }» приостановлено: платформа отклонила много сообщений подряд ({ $reason }). Посмотрите, пожалуйста, а затем продолжите или остановите.
announcement-button = Посмотреть
