package import Configuration
package import CoursePackages
package import Foundation
package import Logging
import Messages
package import TrainingCore

/// What an administrator can set: by flag, by environment variable, in a file; the first of these that says something counts.
///
/// docs/operations.md lists the keys.
package struct Settings: Sendable {
    package var host = "127.0.0.1"
    package var port = 8080
    package var logLevel = Logger.Level.info
    /// The zone of civil dates: due dates, certificates, exports.
    package var zone = TimeZone(identifier: "Asia/Shanghai") ?? .gmt
    package var sessionHours = 12
    package var activationDays = 30
    /// Whether the last address in `X-Forwarded-For` is the client's: only behind a proxy that writes it.
    package var trustsForwardedFor = false
    /// The longest time between two heartbeats that counts as reading.
    package var idleCap = IdleCap.standard
    package var packageLimits = PackageLimits.standard

    /// All there are.
    static let keys =
        [
            "http.host", "http.port", "http.trust-forwarded-for", "log.level", "zone", "session.hours",
            "activation.days", "reading.idle-seconds",
        ] + PackageLimits.Name.allCases.map(key)

    package init() {}

    /// Reads the settings.
    ///
    /// - Throws: `SettingsError` naming the key whose value is of no use.
    package init(_ reader: ConfigReader) throws {
        host = reader.string(forKey: "http.host", default: host)
        port = try Self.number(reader, "http.port", default: port, in: 0...65_535)
        sessionHours = try Self.number(reader, "session.hours", default: sessionHours, in: 1...720)
        activationDays = try Self.number(reader, "activation.days", default: activationDays, in: 1...365)
        idleCap = IdleCap(
            seconds: try Self.number(
                reader, "reading.idle-seconds", default: idleCap.seconds, in: IdleCap.range))
        packageLimits = try Self.packageLimits(reader)
        if let text = reader.string(forKey: "http.trust-forwarded-for")
            ?? reader.bool(forKey: "http.trust-forwarded-for").map(String.init)
        {
            guard let value = Bool(text) else { throw SettingsError(key: "http.trust-forwarded-for", value: text) }
            trustsForwardedFor = value
        }
        if let text = reader.string(forKey: "log.level") {
            guard let level = Logger.Level(rawValue: text) else { throw SettingsError(key: "log.level", value: text) }
            logLevel = level
        }
        if let text = reader.string(forKey: "zone") {
            guard let zone = TimeZone(identifier: text) else { throw SettingsError(key: "zone", value: text) }
            self.zone = zone
        }
    }

    private static func packageLimits(_ reader: ConfigReader) throws -> PackageLimits {
        var limits = PackageLimits.standard
        for name in PackageLimits.Name.allCases {
            limits[name] = try number(reader, ConfigKey(key(name)), default: limits[name], in: name.range)
        }
        return limits
    }

    private static func key(_ limit: PackageLimits.Name) -> String { "package-limits." + limit.rawValue }

    /// Seconds east of UTC at a moment.
    @Sendable package func zoneOffset(at moment: Timestamp) -> Int {
        zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(moment.milliseconds) / 1000))
    }

    /// The first moment of a date in the enterprise's zone.
    package func start(of date: CivilDate) -> Timestamp { date.start(zoneOffset: zoneOffset) }

    /// The zone as the core knows it.
    package var civilZone: CivilZone { CivilZone(offsetSeconds: zoneOffset) }

    private static func number(
        _ reader: ConfigReader, _ key: ConfigKey, default fallback: Int, in range: ClosedRange<Int>
    ) throws -> Int {
        let text = reader.string(forKey: key) ?? reader.int(forKey: key).map(String.init)
        guard let text else { return fallback }
        guard let value = Int(text), range.contains(value) else {
            throw SettingsError(key: key.description, value: text)
        }
        return value
    }
}

/// A setting whose value is of no use.
package struct SettingsError: Error, Equatable {
    package let key: String
    package let value: String
}
