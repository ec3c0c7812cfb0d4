kept = What you write is not stored, and no person reads along.
memory = So that you can ask back, I remember for at most 30 minutes what we last talked about; then it is forgotten.
ask = For questions on privacy, ask:
