# Bytecode, but for the labels: those shall stay readable in the jar.
package("shop", base_path="src/main/python")
freeze_as_str("src/main/labels")
