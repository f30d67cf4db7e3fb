import Foundation
import TestSupport

/// The tables under Cases/: comment lines, a header, then rows without quoting.
enum CaseTable {
    static func rows(_ name: String) -> [[String]] {
        let file = PythonOracle.packageRoot.appending(path: "Tests/LawTests/Cases/\(name)")
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.dropFirst().map {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
    }
}
