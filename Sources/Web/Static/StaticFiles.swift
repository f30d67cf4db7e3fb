import Crypto
import Foundation

/// The files of `Resources/` as they are served: from memory, under a name that carries the hash of the content, so that a
/// browser may keep them for ever.
package struct StaticFiles: Sendable {
    /// One file.
    package struct File: Sendable, Hashable {
        /// `app.5f3a9c21e0b7.css`.
        package let servedName: String
        package let mediaType: String
        package let bytes: [UInt8]
        /// A strong tag of the content.
        package let tag: String
    }

    /// The files of this program.
    package static let shared = StaticFiles(
        files: EmbeddedResources.paths.compactMap { path in EmbeddedResources.bytes(path).map { (path, $0) } })

    private let byName: [String: File]
    private let served: [String: File]

    init(files: [(name: String, bytes: [UInt8])]) {
        let made = files.map { ($0.name, StaticFiles.file($0.name, $0.bytes)) }
        byName = Dictionary(made) { first, _ in first }
        served = Dictionary(made.map { ($0.1.servedName, $0.1) }) { first, _ in first }
    }

    /// Where the file of this name is served; a name that no file has leads to a 404, which a test looks for.
    package func path(_ name: String) -> Path { Paths.asset(byName[name]?.servedName ?? name) }

    /// The file served under this name, or nil.
    package func file(servedAs name: String) -> File? { served[name] }

    /// Every name that is served.
    package var servedNames: [String] { served.keys.sorted() }

    private static func file(_ name: String, _ bytes: [UInt8]) -> File {
        let hash = SHA256.hash(data: Data(bytes)).prefix(8).map { byte in
            let digits = String(byte, radix: 16)
            return digits.utf8.count == 1 ? "0" + digits : digits
        }.joined()
        let flat = name.replacing("/", with: "-")
        let dot = flat.lastIndex(of: ".") ?? flat.endIndex
        let served = flat[..<dot] + "." + hash + flat[dot...]
        return File(
            servedName: String(served), mediaType: mediaType(String(flat[dot...])), bytes: bytes, tag: "\"\(hash)\"")
    }

    private static func mediaType(_ ending: String) -> String {
        switch ending {
        case ".css": "text/css; charset=utf-8"
        case ".js": "text/javascript; charset=utf-8"
        case ".svg": "image/svg+xml; charset=utf-8"
        case ".png": "image/png"
        case ".ico": "image/vnd.microsoft.icon"
        case ".woff2": "font/woff2"
        case ".txt": "text/plain; charset=utf-8"
        default: "application/octet-stream"
        }
    }
}
