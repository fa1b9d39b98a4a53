# more code than a short jump reaches over
def far(x):
    while x:
        if x.a:
            x = x.b(x.c, x.d, x.e, x.f, x.g, x.h, x.i, x.j, x.k, x.l, x.m, x.n)
            x = x.b(x.c, x.d, x.e, x.f, x.g, x.h, x.i, x.j, x.k, x.l, x.m, x.n)
        x = x.b(x.c, x.d, x.e, x.f, x.g, x.h, x.i, x.j, x.k, x.l, x.m, x.n)




        x = x and x.o or x.b(x.c, x.d, x.e, x.f, x.g, x.h, x.i, x.j, x.k, x.l, x.m)
    return x
