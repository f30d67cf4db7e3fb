// swift-tools-version: 6.2
import PackageDescription

/// What every target of the house is built with: the arrows between targets are kept by
/// `--explicit-target-dependency-import-check error` on the command line (see the Makefile).
let house: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

/// Puts the files of a target's `Resources/` folder into the binary, so that it starts from any folder.
let embedded: [Target.PluginUsage] = ["EmbedResourcesPlugin"]

let package = Package(
    name: "qingyuan",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "qingyuan", targets: ["qingyuan"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.0"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.30.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        .target(name: "Law", exclude: ["Resources"], swiftSettings: house, plugins: embedded),
        .target(name: "Enforcement", dependencies: ["Law"], swiftSettings: house),
        .target(name: "Screening", exclude: ["Resources"], swiftSettings: house, plugins: embedded),
        .target(name: "SupplyNetwork", swiftSettings: house),
        .target(
            name: "Ledger",
            dependencies: [.product(name: "Crypto", package: "swift-crypto")],
            swiftSettings: house
        ),
        .systemLibrary(name: "CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"]), .brew(["libpq"])]),
        .target(
            name: "Storage",
            dependencies: [
                "CLibPQ",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: house
        ),
        .systemLibrary(
            name: "CPhotos", pkgConfig: "libturbojpeg",
            providers: [.apt(["libturbojpeg0-dev", "libpng-dev", "libwebp-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .target(
            name: "Operations",
            dependencies: [
                "Law", "Enforcement", "Screening", "SupplyNetwork", "Ledger", "Storage", "CZlib", "CPhotos",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: house
        ),
        .target(
            name: "Web",
            dependencies: [
                "Operations", "Enforcement", "Law",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "HummingbirdTLS", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            exclude: ["Resources"],
            swiftSettings: house,
            plugins: embedded
        ),
        .executableTarget(
            name: "qingyuan",
            dependencies: [
                "Law", "Enforcement", "Screening", "SupplyNetwork", "Ledger", "Storage", "Operations", "Web",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ],
            swiftSettings: house
        ),
        .target(
            name: "TestSupport",
            dependencies: [
                "Law", "Enforcement", "Screening", "SupplyNetwork", "Ledger", "Storage", "Operations",
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: house
        ),

        .executableTarget(
            name: "bench",
            dependencies: [
                "Law", "Enforcement", "Screening", "Ledger", "Storage", "Operations", "Web", "TestSupport",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOEmbedded", package: "swift-nio"),
                .product(name: "Logging", package: "swift-log"),
            ],
            path: "Benchmarks", exclude: ["results.md"], swiftSettings: house),

        .executableTarget(name: "fuzz", dependencies: ["Screening"], path: "Fuzz", swiftSettings: house),

        .executableTarget(name: "EmbedResources", swiftSettings: house),
        .plugin(name: "EmbedResourcesPlugin", capability: .buildTool(), dependencies: ["EmbedResources"]),

        .testTarget(
            name: "LawTests", dependencies: ["Law", "TestSupport"],
            exclude: ["Cases"], swiftSettings: house),
        .testTarget(
            name: "EnforcementTests", dependencies: ["Enforcement", "Law", "TestSupport"],
            exclude: ["Plans/Truth"], swiftSettings: house),
        .testTarget(
            name: "ScreeningTests", dependencies: ["Screening", "TestSupport"],
            exclude: ["Cases"], swiftSettings: house),
        .testTarget(name: "SupplyNetworkTests", dependencies: ["SupplyNetwork", "TestSupport"], swiftSettings: house),
        .testTarget(
            name: "LedgerTests",
            dependencies: ["Ledger", "TestSupport", .product(name: "Crypto", package: "swift-crypto")],
            exclude: ["Cases"], swiftSettings: house),
        .testTarget(
            name: "StorageTests", dependencies: ["Storage", "TestSupport"], swiftSettings: house),
        .testTarget(
            name: "OperationsTests",
            dependencies: [
                "Operations", "Enforcement", "Law", "Ledger", "Storage", "Screening", "TestSupport",
            ],
            swiftSettings: house),
        .testTarget(
            name: "WebTests",
            dependencies: [
                "Web", "Operations", "Enforcement", "Law", "Ledger", "Storage", "TestSupport",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOEmbedded", package: "swift-nio"),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            exclude: ["Golden"], swiftSettings: house),
        .testTarget(
            name: "CommandLineTests",
            dependencies: [
                "qingyuan", "Law", "Web", "TestSupport",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: house),
    ],
    swiftLanguageModes: [.v6]
)
