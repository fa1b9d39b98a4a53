# As standard, with a prompt that edits blocks in colour where somebody asks for it by -X repl=jline.
base = standard
MICROPY_REPL_JLINE = 1
