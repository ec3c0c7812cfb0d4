hello = Merhaba! Ben { $name }, bir programım. Nerede yardım arandığını, neler olduğunu ve kimin sorumlu olduğunu bana sorabilirsiniz.
