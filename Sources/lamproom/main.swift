import LamproomTerminal

await Program.main()
