package mp.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The profile with what CPython has besides; its modules in Python are bytecode in a bundle. */
class FullProfileIT extends ProfileIT {
    @RegisterExtension
    static final ProfileInFramework FRAMEWORK = ProfileInFramework.profile("full");

    FullProfileIT() {
        super(FRAMEWORK);
    }

    @Test
    void whatIsMissedIsThere() {
        assertEquals(
                "Point(x=1, y=2) <Color.RED: 1> Counter({'a': 2}) [(1, 2)] 6 07 42\nstatus 0",
                run(
                        """
                        import math
                        from collections import Counter
                        from dataclasses import dataclass
                        from datetime import date
                        from enum import Enum
                        from functools import reduce
                        from itertools import combinations

                        @dataclass
                        class Point:
                            x: int
                            y: int

                        class Color(Enum):
                            RED = 1

                        parts = list(combinations((1, 2), 2)), math.lcm(2, 3), "7".zfill(2)
                        days = (date(2024, 3, 11) - date(2024, 1, 29)).days
                        print(Point(1, 2), repr(Color.RED), Counter("aa"), *parts, days)
                        """));
    }

    @Test
    void whatItsManifestFreezesIsThere() {
        assertEquals(
                "Hello world!\n__hello__.py\nstatus 0",
                run("import __hello__\n__hello__.main()\nprint(__hello__.__file__)"));
    }
}
