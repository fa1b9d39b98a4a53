# Modules by which the tests know that frozen code works: as source and as bytecode.
freeze_as_str("text")
freeze_as_mpy("code")
