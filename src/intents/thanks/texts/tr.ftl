welcome = Rica ederim!
