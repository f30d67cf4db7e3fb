import Foundation

/// The published test vectors beside the checkout; suites that need a missing folder are skipped by name.
enum Vectors {
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static let jcs = folder("jcs/testdata")
    static let rfc6962 = folder("rfc6962/testdata")
    static let tessera = folder("tessera/testdata/log")

    static func exists(_ folder: URL) -> Bool { FileManager.default.fileExists(atPath: folder.path) }

    static func bytes(_ file: URL) throws -> [UInt8] { [UInt8](try Data(contentsOf: file)) }

    static func text(_ file: URL) throws -> String {
        String(decoding: try bytes(file), as: UTF8.self)
    }

    /// Every file below a folder whose name ends so, in a fixed order; none where the folder is missing.
    static func files(in folder: URL, ending suffix: String) -> [URL] {
        let paths =
            FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        return paths.filter { $0.hasSuffix(suffix) }.sorted().map { folder.appending(path: $0) }
    }

    private static func folder(_ path: String) -> URL {
        root.appending(path: "../shared/vectors/\(path)").standardizedFileURL
    }
}
