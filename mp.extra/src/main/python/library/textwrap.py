# Paragraphs: lines of a width, with or without margins.

_SPACE = " \t\n\r\x0b\x0c"


def _chunks(text, hyphens):
    # Words and the space between them; a word may be cut behind a hyphen between letters.
    chunks = []
    start = 0
    for i in range(1, len(text) + 1):
        if i == len(text) or (text[i] in _SPACE) != (text[i - 1] in _SPACE):
            chunks.append(text[start:i])
            start = i
        elif hyphens and text[i - 1] == "-" and i - start > 2:
            if text[i].isalpha() and text[i - 2].isalpha() and text[i - 3].isalpha():
                if i + 1 < len(text) and text[i + 1].isalpha():
                    chunks.append(text[start:i])
                    start = i
    return chunks


class TextWrapper:
    def __init__(
        self,
        width=70,
        initial_indent="",
        subsequent_indent="",
        expand_tabs=True,
        replace_whitespace=True,
        fix_sentence_endings=False,
        break_long_words=True,
        drop_whitespace=True,
        break_on_hyphens=True,
        tabsize=8,
        *,
        max_lines=None,
        placeholder=" [...]"
    ):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.tabsize = tabsize
        self.max_lines = max_lines
        self.placeholder = placeholder

    def _clean(self, text):
        if self.expand_tabs:
            text = _without_tabs(text, self.tabsize)
        if self.replace_whitespace:
            for c in _SPACE:
                text = text.replace(c, " ")
        return text

    def wrap(self, text):
        if self.width <= 0:
            raise ValueError("invalid width %r (must be > 0)" % self.width)
        chunks = _chunks(self._clean(text), self.break_on_hyphens)
        chunks.reverse()
        lines = []
        while chunks:
            indent = self.subsequent_indent if lines else self.initial_indent
            width = self.width - len(indent)
            if self.drop_whitespace and not chunks[-1].strip() and lines:
                chunks.pop()
            line = self._take(chunks, width)
            if not line:
                continue
            last = self.max_lines is not None and len(lines) + 1 >= self.max_lines
            if last and (len(lines) + 1 > self.max_lines or self._more(chunks)):
                self._shorten(lines, line, indent, width)
                break
            lines.append(indent + "".join(line))
        return lines

    def _more(self, chunks):
        return bool(chunks) and not (
            self.drop_whitespace and len(chunks) == 1 and not chunks[0].strip()
        )

    def _take(self, chunks, width):
        line = []
        size = 0
        while chunks and size + len(chunks[-1]) <= width:
            size += len(chunks[-1])
            line.append(chunks.pop())
        if chunks and len(chunks[-1]) > width:
            room = max(1, width - size)
            if self.break_long_words:
                long = chunks[-1]
                line.append(long[:room])
                chunks[-1] = long[room:]
            elif not line:
                line.append(chunks.pop())
        if self.drop_whitespace and line and not line[-1].strip():
            line.pop()
        return line

    def _shorten(self, lines, line, indent, width):
        size = sum(len(c) for c in line)
        while line:
            if line[-1].strip() and size + len(self.placeholder) <= width:
                line.append(self.placeholder)
                lines.append(indent + "".join(line))
                return
            size -= len(line[-1])
            line.pop()
        if lines:
            before = lines[-1].rstrip()
            if len(before) + len(self.placeholder) <= self.width:
                lines[-1] = before + self.placeholder
                return
        lines.append(indent + self.placeholder.lstrip())

    def fill(self, text):
        return "\n".join(self.wrap(text))


def _without_tabs(text, size):
    parts = []
    column = 0
    for c in text:
        if c == "\t":
            c = " " * (size - column % size)
        column = 0 if c in "\n\r" else column + len(c)
        parts.append(c)
    return "".join(parts)


def wrap(text, width=70, **options):
    return TextWrapper(width=width, **options).wrap(text)


def fill(text, width=70, **options):
    return TextWrapper(width=width, **options).fill(text)


def shorten(text, width, **options):
    return TextWrapper(width=width, max_lines=1, **options).fill(" ".join(text.strip().split()))


def _lines(text):
    # The lines of a text with their ends.
    lines = text.split("\n")
    last = lines.pop()
    lines = [line + "\n" for line in lines]
    if last:
        lines.append(last)
    return lines


def dedent(text):
    lines = ["\n" if not line.strip() and line[-1:] == "\n" else line for line in _lines(text)]
    lines = ["" if not line.strip() and line != "\n" else line for line in lines]
    margin = None
    for line in lines:
        if line.strip():
            space = line[: len(line) - len(line.lstrip())]
            if margin is None:
                margin = space
            while not space.startswith(margin):
                margin = margin[:-1]
    n = len(margin or "")
    return "".join([line[n:] if line.strip() else line for line in lines])


def indent(text, prefix, predicate=None):
    def wanted(line):
        return predicate(line) if predicate else line.strip()

    return "".join([prefix + line if wanted(line) else line for line in _lines(text)])
