# Python in a Java program. Its options are those that mp.host gives to the VMs it makes.
port = mp.host
base = ../../mp.host/src/main/resources/mp/host/embed
