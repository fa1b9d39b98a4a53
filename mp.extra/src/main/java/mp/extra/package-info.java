/**
 * What MicroPython lacks and programs miss, each behind an option that no parity profile turns on:
 * functions of {@code math} in Java, modules of CPython's library in Python.
 */
@OffersOption("MP_MATH_FUNCTIONS")
@OffersOption("MP_PY_ITERTOOLS")
@OffersOption("MP_PY_FUNCTOOLS")
@OffersOption("MP_PY_COLLECTIONS")
@OffersOption("MP_PY_DATACLASSES")
@OffersOption("MP_PY_ENUM")
@OffersOption("MP_PY_LIBRARY")
package mp.extra;

import mp.core.declare.OffersOption;
