program = Ben { $name }, insan değil, bir programım. Beni yürüten: { $organisation }.
program-alone = İnsan değil, bir programım. Nerede yardım arandığını, neler olduğunu ve kimin sorumlu olduğunu söylerim.
