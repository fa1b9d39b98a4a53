# covers: os
# requires: module os
# requires: host-files

import os

BASE = "current_folder.tmp"
start = os.getcwd()
os.mkdir(BASE)
os.chdir(BASE)
print(os.getcwd() == start + "/" + BASE)
with open("inside.txt", "w") as f:
    f.write("inside")
print(os.listdir("."), os.listdir())
os.chdir("..")
print(os.getcwd() == start, os.stat(BASE + "/inside.txt")[6])
try:
    os.chdir("no such folder")
except OSError as e:
    print("OSError", e.errno)
os.chdir(start)
os.remove(BASE + "/inside.txt")
os.rmdir(BASE)
print(BASE in os.listdir("."))
