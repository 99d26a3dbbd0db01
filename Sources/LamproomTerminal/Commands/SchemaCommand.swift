import ArgumentParser
import CoursePackages
import Messages

enum SchemaFormat: String, ExpressibleByArgument, CaseIterable {
    case xsd, rng
}

struct SchemaCommand: Command {
    static var configuration: CommandConfiguration { .of("schema", .helpSchema) }

    @Option(help: .of(.helpSchemaFormat, value: "xsd|rng")) var format: SchemaFormat
    @Option(name: .shortAndLong, help: .of(.helpOutput, value: "FILE")) var output: String?
    @OptionGroup var common: CommonOptions

    func perform() async throws -> ExitStatus {
        if let output { try OutputPlace.check(output) }
        let schema =
            switch format {
            case .xsd: CourseSchema.xsd()
            case .rng: CourseSchema.rng()
            }
        guard let output else {
            console.writeData(Array(schema.utf8))
            return .done
        }
        let isStream = try AtomicFile.write(Array(schema.utf8), to: output)
        Output.confirm(.fileWritten(path: output), isStream: isStream)
        if format == .xsd, !isStream { try writeXMLNamespace(beside: output) }
        return .done
    }

    /// The schema imports `xml.xsd`; one that lies there already is as good.
    private func writeXMLNamespace(beside output: String) throws {
        let folder = output.lastIndex(of: "/").map { String(output[...$0]) } ?? ""
        let path = folder + "xml.xsd"
        guard path != output, FileStatus(path: path) == nil else { return }
        let isStream = try AtomicFile.write(Array(CourseSchema.xmlNamespaceXSD().utf8), to: path)
        Output.confirm(.fileWritten(path: path), isStream: isStream)
    }
}
