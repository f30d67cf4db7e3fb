import Foundation
import NIOSSL
import Testing

@testable import Web

/// Certificates made by the `openssl` command, for as long as a test runs.
struct TLSTests {
    static let openssl = ["/usr/bin/openssl", "/usr/local/bin/openssl"].first {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    /// A folder with certificates of these names.
    private func with(_ names: [String], _ body: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "tls-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for name in names {
            let process = Process()
            process.executableURL = URL(filePath: try #require(Self.openssl))
            process.arguments = [
                "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
                "-subj", "/CN=\(name)", "-keyout", folder.appending(path: "\(name).key").path(),
                "-out", folder.appending(path: "\(name).pem").path(),
            ]
            process.standardError = FileHandle.nullDevice
            try process.run()
            process.waitUntilExit()
            #expect(process.terminationStatus == 0)
        }
        try body(folder)
    }

    private func files(_ folder: URL, _ certificate: String, _ key: String) -> TLSFiles {
        TLSFiles(
            certificateChain: folder.appending(path: certificate).path(),
            privateKey: folder.appending(path: key).path())
    }

    @Test(.enabled(if: TLSTests.openssl != nil, "the openssl command is missing: no certificate can be made"))
    func `a certificate with its key is taken, any other pair is named`() throws {
        try with(["one", "two"]) { folder in
            let identity = try TLSIdentity(files(folder, "one.pem", "one.key"))
            let day = 24 * 3600
            #expect((day...3 * day).contains(identity.validity.upperBound - identity.validity.lowerBound))
            #expect(identity.configuration().minimumTLSVersion == .tlsv12)
            #expect(throws: TLSFault.mismatch) { try TLSIdentity(files(folder, "one.pem", "two.key")) }
            let missing = files(folder, "none.pem", "one.key")
            #expect(throws: TLSFault.certificate(missing.certificateChain)) { try TLSIdentity(missing) }
            let swapped = files(folder, "one.pem", "one.pem")
            #expect(throws: TLSFault.privateKey(swapped.privateKey)) { try TLSIdentity(swapped) }
        }
    }

    @Test(.enabled(if: TLSTests.openssl != nil, "the openssl command is missing: no certificate can be made"))
    func `a certificate that cannot be read leaves the one in use`() throws {
        try with(["one", "two"]) { folder in
            let now = files(folder, "now.pem", "now.key")
            func put(_ certificate: String, _ key: String) throws {
                for (from, to) in [(certificate, "now.pem"), (key, "now.key")] {
                    let target = folder.appending(path: to)
                    try? FileManager.default.removeItem(at: target)
                    try FileManager.default.copyItem(at: folder.appending(path: from), to: target)
                }
            }
            try put("one.pem", "one.key")
            let keeper = try TLSKeeper(now)
            let first = keeper.configuration().certificateChain
            try put("two.pem", "one.key")
            #expect(throws: TLSFault.mismatch) { try keeper.reload() }
            #expect(keeper.configuration().certificateChain == first)
            try put("two.pem", "two.key")
            try keeper.reload()
            #expect(keeper.configuration().certificateChain != first)
        }
    }
}
