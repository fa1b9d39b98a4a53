# cpython: looks at whether the list is empty
package = __import__("shapes")
print(package.__name__)
for names in (None, (), ("x",)):
    print(names, __import__("shapes.circle", None, None, names).__name__)
    print(names, __import__("circle", {"__name__": "shapes", "__path__": "shapes"}, None, names, 1).__name__)
