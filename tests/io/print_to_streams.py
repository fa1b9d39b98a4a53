# requires: module io
# cpython: streams of CPython have other methods

import io
import sys


class Stream(io.IOBase):
    def __init__(self, answers, tells):
        self.answers = answers
        self.tells = tells

    def ioctl(self, request, argument):
        return 0

    def write(self, data):
        if self.tells:
            print(bytes(data))
        answer = self.answers.pop(0) if self.answers else len(data)
        return answer


def attempt(f, *answers):
    try:
        f(Stream(list(answers), f is to))
    except OSError as e:
        print("OSError", e.args)


def to(stream):
    print("abc", 5, file=stream)


def error(stream):
    sys.print_exception(ValueError(1), stream)


attempt(to)
attempt(to, 1, 1)
attempt(to, 9)
attempt(to, -3)
attempt(to, None)
attempt(error)
attempt(error, -5)
try:
    sys.print_exception(ValueError(1), 5)
except OSError as e:
    print(e)
