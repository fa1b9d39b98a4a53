# Run once by the build, so that the JVM remembers the classes which ordinary programs need.
print("trained", 1 + 1)
