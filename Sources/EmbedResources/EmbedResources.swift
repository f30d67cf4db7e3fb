import Foundation

/// A build tool: writes every file of a folder into one Swift source file.
///
/// Text (valid UTF-8) becomes a string literal, anything else base64. Both are static data of the binary, so the
/// program needs no file beside it.
@main
struct EmbedResources {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 3 else {
            FileHandle.standardError.write(Data("usage: EmbedResources FOLDER OUTPUT.swift\n".utf8))
            exit(64)
        }
        let folder = URL(filePath: arguments[1], directoryHint: .isDirectory)
        let source = try swiftSource(of: files(under: folder), in: folder)
        try Data(source.utf8).write(to: URL(filePath: arguments[2]), options: .atomic)
    }

    static func files(under folder: URL) -> [String] {
        guard let walk = FileManager.default.enumerator(atPath: folder.path()) else { return [] }
        return walk.compactMap { $0 as? String }.filter { path in
            var isFolder: ObjCBool = false
            let full = folder.appending(path: path).path()
            return FileManager.default.fileExists(atPath: full, isDirectory: &isFolder) && !isFolder.boolValue
        }.sorted()
    }

    static func swiftSource(of paths: [String], in folder: URL) throws -> String {
        var cases = ""
        for path in paths {
            let data = try Data(contentsOf: folder.appending(path: path))
            if let text = String(data: data, encoding: .utf8) {
                cases += "        case \(literal(path)): Array(\(literal(text)).utf8)\n"
            } else {
                cases +=
                    "        case \(literal(path)): Array(Data(base64Encoded: \"\(data.base64EncodedString())\") ?? Data())\n"
            }
        }
        return """
            // Made by the build from the files under Resources/.
            import Foundation

            /// The files of this target's `Resources/` folder, carried inside the binary.
            enum EmbeddedResources {
                /// Every path there is, relative to `Resources/`.
                static let paths: [String] = [\(paths.map(literal).joined(separator: ", "))]

                /// The bytes of one file, or nil where there is no such path.
                static func bytes(_ path: String) -> [UInt8]? {
                    switch path {
            \(cases)        default: nil
                    }
                }

                /// One file as text, or nil where there is no such path.
                static func text(_ path: String) -> String? {
                    bytes(path).map { String(decoding: $0, as: UTF8.self) }
                }
            }

            """
    }

    /// A Swift string literal that stands for exactly these characters.
    static func literal(_ text: String) -> String {
        var out = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": out += "\\\\"
            case "\"": out += "\\\""
            case "\n": out += "\\n"
            case "\r": out += "\\r"
            case "\t": out += "\\t"
            case _
            where scalar.value < 32 || scalar.value == 127 || scalar.value == 0xFEFF
                || (0x2028...0x2029).contains(scalar.value):
                out += "\\u{\(String(scalar.value, radix: 16))}"
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out + "\""
    }
}
