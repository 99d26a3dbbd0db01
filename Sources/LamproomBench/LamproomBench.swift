import ArgumentParser

/// What `scripts/bench` needs besides the two programs: data in bulk, and bare routes to compare with.
@main
struct LamproomBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lamproom-bench",
        subcommands: [
            GeneratePackage.self, FillDatabase.self, MultiplyAttempts.self, CreateSchema.self, MoveRows.self,
            BareRoutes.self, AnalyseItems.self,
        ])
}
