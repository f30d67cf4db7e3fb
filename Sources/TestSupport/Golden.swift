import Foundation
package import Testing

/// Compares a text with the golden file kept beside the tests: `Tests/WebTests/Components/X.swift` keeps its golden
/// files under `Tests/WebTests/Golden/Components/`.
///
/// With `RECORD=1` in the environment the file is written instead, and the test says so by failing: a recorded run proves nothing.
package func expectGolden(
    _ text: String, _ name: String, sourceFile: String = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    guard let file = goldenFile(named: name, beside: sourceFile) else {
        Issue.record("\(sourceFile) is not under Tests/<Target>/", sourceLocation: sourceLocation)
        return
    }
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
        record(text, in: file, sourceLocation: sourceLocation)
        return
    }
    guard let kept = try? String(contentsOf: file, encoding: .utf8) else {
        Issue.record("no golden file \(name): record it with RECORD=1", sourceLocation: sourceLocation)
        return
    }
    if let difference = firstDifference(text, kept) {
        Issue.record("\(name) differs from its golden file, \(difference)", sourceLocation: sourceLocation)
    }
}

private func goldenFile(named name: String, beside sourceFile: String) -> URL? {
    let parts = sourceFile.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard let tests = parts.lastIndex(of: "Tests"), tests + 2 < parts.count else { return nil }
    let subject = parts[(tests + 2)..<(parts.count - 1)]
    let path = (parts[...(tests + 1)] + ["Golden"] + subject + [name]).joined(separator: "/")
    return URL(fileURLWithPath: path)
}

private func record(_ text: String, in file: URL, sourceLocation: SourceLocation) {
    if (try? String(contentsOf: file, encoding: .utf8)) == text { return }
    do {
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
        Issue.record("recorded \(file.lastPathComponent); run again without RECORD", sourceLocation: sourceLocation)
    } catch {
        Issue.record("could not record \(file.lastPathComponent): \(error)", sourceLocation: sourceLocation)
    }
}

private func firstDifference(_ text: String, _ kept: String) -> String? {
    guard text != kept else { return nil }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let keptLines = kept.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, pair) in zip(lines, keptLines).enumerated() where pair.0 != pair.1 {
        return "line \(index + 1):\n  now:  \(pair.0)\n  kept: \(pair.1)"
    }
    return "it has \(lines.count) lines, kept were \(keptLines.count)"
}
