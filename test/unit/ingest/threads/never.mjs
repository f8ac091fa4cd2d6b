// A thread that ends before it begins.
process.exit(1);
