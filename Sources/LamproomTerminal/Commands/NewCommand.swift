import ArgumentParser
import CoursePackages
import Messages
import TrainingCore

struct NewCommand: Command {
    static var configuration: CommandConfiguration { .of("new", .helpNew) }

    @Argument(help: .of(.helpNewID, value: "ID")) var id: String
    @Option(help: .of(.helpNewPath, value: "FOLDER")) var path: String?
    @Option(help: .of(.helpNewTitle, value: "TEXT")) var title: String?
    @Option(help: .of(.helpNewCategory, value: "CATEGORY")) var category = CourseCategory.productionSafety
    @OptionGroup var common: CommonOptions

    func perform() async throws -> ExitStatus {
        guard let course = CourseID(id) else { throw CommandFailure(.wrongUsage, .usageCourseID(SafeText.shown(id))) }
        let folder = path ?? id
        try NewFolder.write(PackageTemplate.files(id: course, title: title, category: category), to: folder)
        Output.say(.newDone(path: SafeText.shown(folder)), .good)
        return .done
    }
}

extension CourseCategory: ExpressibleByArgument {}
