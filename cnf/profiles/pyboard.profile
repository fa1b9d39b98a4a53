# The virtual pyboard: its options are those of the board's own folder.
port = mp.port.pyboard
base = ../../mp.port.pyboard/src/main/resources/boards/PYBV11/options
