ask-there = Bu konuda bir insan yardımcı olur. Arayın veya yazın:
