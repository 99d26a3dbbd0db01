// swift-tools-version: 6.2
import PackageDescription

// Rooms and the direction of imports: docs/modules.md. A room imports only what stands in its `dependencies` here;
// the build refuses anything else (`--explicit-target-dependency-import-check error`).

let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")

let package = Package(
    name: "lamproom",
    products: [
        .executable(name: "lamproom", targets: ["lamproom"]),
        .executable(name: "lamproomd", targets: ["lamproomd"]),
    ],
    dependencies: [
        .package(url: "https://github.com/HdrHistogram/hdrhistogram-swift", from: "0.2.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(
            url: "https://github.com/apple/swift-configuration", from: "1.4.0", traits: ["YAML"]),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/swiftcsv/SwiftCSV", from: "0.10.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
    ],
    targets: [
        // Debian's C libraries
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CLibArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
        .systemLibrary(name: "CArgon2", pkgConfig: "libargon2", providers: [.apt(["libargon2-dev"])]),

        // Pure values and rules
        .target(name: "TrainingCore"),
        .target(name: "Messages"),

        // Bytes in, values out; values in, bytes out
        .target(
            name: "CoursePackages",
            dependencies: [
                "TrainingCore", "Messages", "CLibXML2", "CLibArchive",
                .product(name: "Crypto", package: "swift-crypto"),
            ]),
        .target(name: "Documents", dependencies: ["TrainingCore", "Messages"]),

        // Storage
        .target(name: "Storage", dependencies: ["TrainingCore"]),
        .target(
            name: "StorageSQLite",
            dependencies: [
                "Storage",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ]),

        // Wire types, client, terminal
        .target(name: "LamproomAPI", dependencies: ["TrainingCore"]),
        .target(
            name: "LamproomClient",
            dependencies: [
                "LamproomAPI", .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ]),
        .target(
            name: "LamproomTerminal",
            dependencies: [
                "LamproomAPI", "LamproomClient", "CoursePackages", "Documents", "TrainingCore", "Messages",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),

        // The service
        .target(
            name: "LamproomServer",
            dependencies: [
                "TrainingCore", "Messages", "CoursePackages", "Documents", "Storage", "StorageSQLite", "LamproomAPI",
                "CArgon2", hummingbird,
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOFoundationCompat", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SwiftCSV", package: "SwiftCSV"),
                .product(name: "SystemPackage", package: "swift-system"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
                .product(name: "Yams", package: "Yams"),
            ]),

        // Programs: one file each
        .executableTarget(name: "lamproom", dependencies: ["LamproomTerminal"]),
        .executableTarget(name: "lamproomd", dependencies: ["LamproomServer"]),
        .executableTarget(
            name: "LamproomBench",
            dependencies: [
                "CoursePackages", "Storage", "StorageSQLite", "TrainingCore", hummingbird,
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
            ]),

        .executableTarget(
            name: "LamproomLoad",
            dependencies: [
                "LamproomAPI", "LamproomClient", .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Histogram", package: "hdrhistogram-swift"),
                .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ]),

        // Tests mirror the rooms
        .target(name: "TestSupport", dependencies: ["Storage", "TrainingCore"]),
        .testTarget(name: "TrainingCoreTests", dependencies: ["TrainingCore"]),
        .testTarget(name: "MessagesTests", dependencies: ["Messages"]),
        .testTarget(name: "CoursePackagesTests", dependencies: ["CoursePackages", "TrainingCore", "Messages"]),
        .testTarget(name: "DocumentsTests", dependencies: ["Documents", "TrainingCore", "Messages"]),
        .testTarget(name: "StorageSQLiteTests", dependencies: ["StorageSQLite", "Storage", "TestSupport"]),
        .testTarget(name: "LamproomAPITests", dependencies: ["LamproomAPI"]),
        .testTarget(name: "LamproomClientTests", dependencies: ["LamproomClient", "LamproomAPI", "Messages"]),
        .testTarget(
            name: "LamproomLoadTests", dependencies: ["LamproomLoad", "LamproomAPI", "CoursePackages"]),
        .testTarget(
            name: "LamproomTerminalTests",
            dependencies: [
                "LamproomTerminal", "LamproomClient", "LamproomAPI", "CoursePackages", "TrainingCore", "Messages",
            ]),
        .testTarget(
            name: "LamproomServerTests",
            dependencies: [
                "LamproomServer", "LamproomAPI", "Storage", "StorageSQLite", "TrainingCore", "Messages",
                "CoursePackages",
                "TestSupport",
                .product(name: "HTTPTypes", package: "swift-http-types"), hummingbird,
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOFoundationCompat", package: "swift-nio"),
            ]),
    ]
)

// One setting for every Swift target.
for target in package.targets where target.type != .system {
    target.swiftSettings = [
        .swiftLanguageMode(.v6),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("InternalImportsByDefault"),
    ]
}
