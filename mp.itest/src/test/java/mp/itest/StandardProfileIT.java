package mp.itest;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.List;

/** The standard profile. */
class StandardProfileIT extends ProfileIT {
    @RegisterExtension
    static final ProfileInFramework FRAMEWORK = ProfileInFramework.profile("standard");

    StandardProfileIT() {
        super(FRAMEWORK);
    }

    @Test
    void whatMicroPythonLacksIsNotThere() {
        for (String code :
                List.of(
                        "import itertools",
                        "import functools",
                        "from collections import Counter",
                        "import dataclasses",
                        "import enum",
                        "import datetime",
                        "import __hello__",
                        "import math; math.gcd",
                        "''.zfill",
                        "(1).bit_length",
                        "x: int = 1\n__annotations__",
                        "class A(metaclass=type): pass")) {
            String told = run(code).toString();
            assertTrue(told.endsWith("status 1"), code + ": " + told);
        }
    }
}
