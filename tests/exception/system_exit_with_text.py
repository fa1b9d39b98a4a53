# exit: 1

print("before")
try:
    raise SystemExit("goes to the error stream")
except Exception:
    print("not an Exception")
