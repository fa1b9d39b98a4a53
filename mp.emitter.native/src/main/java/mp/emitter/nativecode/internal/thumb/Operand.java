package mp.emitter.nativecode.internal.thumb;

import mp.core.assembly.AssemblyOperand;
import mp.core.assembly.AssemblyOperand.Address;

/** What may stand at one place of an instruction, and how its bits get into the code. */
sealed interface Operand {
    /** Whether a form with this operand is meant, where forms of one name differ in it. */
    boolean suits(AssemblyOperand given);

    /** The bits of what is given; reports what is wrong with it. */
    long code(AssemblyOperand given, Reading at);

    /** A core register up to a number. */
    record Core(int most, Place place) implements Operand {
        @Override
        public boolean suits(AssemblyOperand given) {
            return given instanceof AssemblyOperand.Name;
        }

        @Override
        public long code(AssemblyOperand given, Reading at) {
            return place.of(at.core(given, most));
        }
    }

    /** A float register. */
    record Single(Place place) implements Operand {
        @Override
        public boolean suits(AssemblyOperand given) {
            return !Names.text(given).startsWith("r");
        }

        @Override
        public long code(AssemblyOperand given, Reading at) {
            return place.of(at.single(given));
        }
    }

    /** A number whose bits all lie within a mask. */
    record Immediate(int mask, Place place) implements Operand {
        @Override
        public boolean suits(AssemblyOperand given) {
            return !(given instanceof AssemblyOperand.Name);
        }

        @Override
        public long code(AssemblyOperand given, Reading at) {
            return place.of(at.integer(given, mask));
        }
    }

    /**
     * {@code [base, offset]}.
     *
     * @param only whether without brackets another form is meant
     */
    record Memory(Core base, Immediate offset, boolean only) implements Operand {
        @Override
        public boolean suits(AssemblyOperand given) {
            return only ? given instanceof Address : !(given instanceof AssemblyOperand.Name);
        }

        @Override
        public long code(AssemblyOperand given, Reading at) {
            if (given instanceof Address a) {
                return base.code(a.base(), at) | offset.code(a.offset(), at);
            }
            at.fail("'%s' expects an address of the form [a, b]");
            return 0;
        }
    }

    /**
     * The place that a branch leads to, as the distance from four bytes behind it.
     *
     * @param bits of the distance, its sign included
     */
    record Label(int bits, Place place) implements Operand {
        @Override
        public boolean suits(AssemblyOperand given) {
            return true;
        }

        @Override
        public long code(AssemblyOperand given, Reading at) {
            int distance = at.distance(given);
            int rest = distance >> (bits - 1);
            if (rest != 0 && rest != -1) {
                at.failPlainly("branch not in range");
            }
            return place.of(distance);
        }
    }

    /**
     * Registers as a set of bits, one half of an instruction.
     *
     * @param others bits that this form does not take
     */
    record Registers(int others, Place place) implements Operand {
        @Override
        public boolean suits(AssemblyOperand given) {
            return (Reading.set(given) & others) == 0;
        }

        @Override
        public long code(AssemblyOperand given, Reading at) {
            return place.of(at.registers(given));
        }
    }

    /**
     * A condition of an IT block.
     *
     * @param letters the bits of the mask that stand for letters; an odd condition flips them
     */
    record Block(int letters) implements Operand {
        @Override
        public boolean suits(AssemblyOperand given) {
            return true;
        }

        @Override
        public long code(AssemblyOperand given, Reading at) {
            Condition condition = Condition.of(Names.text(given));
            if (condition == null) {
                at.unsupported();
                return 0;
            }
            int n = condition.ordinal();
            return n << 4 | ((n & 1) != 0 ? letters : 0);
        }
    }

    /** A special register. */
    record Special(Place place) implements Operand {
        @Override
        public boolean suits(AssemblyOperand given) {
            return given instanceof AssemblyOperand.Name;
        }

        @Override
        public long code(AssemblyOperand given, Reading at) {
            int n = Names.special(Names.text(given));
            if (n < 0) {
                at.fail("'%s' expects a special register");
            }
            return place.of(n);
        }
    }

    /** A core register, or the flags under their name. */
    record CoreOrFlags(Place place) implements Operand {
        @Override
        public boolean suits(AssemblyOperand given) {
            return true;
        }

        @Override
        public long code(AssemblyOperand given, Reading at) {
            boolean flags = Names.text(given).equals("APSR_nzcv");
            return place.of(flags ? Names.PC : at.core(given, Names.PC));
        }
    }

    /** One name, or anything where the name is null. */
    record Fixed(String name) implements Operand {
        @Override
        public boolean suits(AssemblyOperand given) {
            return true;
        }

        @Override
        public long code(AssemblyOperand given, Reading at) {
            if (name != null && !Names.text(given).equals(name)) {
                at.unsupported();
            }
            return 0;
        }
    }
}
