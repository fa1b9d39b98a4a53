# requires: detailed-errors
# requires: traceback-lines
# cpython: absent

import sys


def original():
    raise ValueError("v")


def bare():
    try:
        original()
    except ValueError:
        raise


def explicit():
    try:
        original()
    except ValueError as e:
        raise e


def by_finally():
    try:
        original()
    finally:
        x = 1


def replaced():
    try:
        original()
    except ValueError:
        raise KeyError("new")


for f in (original, bare, explicit, by_finally, replaced):
    try:
        f()
    except Exception as e:
        sys.print_exception(e)
