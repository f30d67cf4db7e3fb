import Foundation
import Screening

/// Screening of titles against registries of growing size, in processor seconds of one core.
///
/// `bench screening NAMES… TITLES`: files of lines; each registry is built, saved and opened, and every title read in each way.
enum ScreeningBench {
    static func run(_ files: [String]) throws {
        guard files.count >= 2, let last = files.last else { throw CocoaError(.fileNoSuchFile) }
        let titles = try lines(last).map { Array($0.utf8) }
        print("| names | build s | open ms | index MB | bytes a name | memory MB | views | titles/s |")
        print("|---|---|---|---|---|---|---|---|")
        var sizes: [String] = []
        for file in files.dropLast() { sizes.append(try run(try lines(file), titles)) }
        print("\nBytes a name by part: the goal is 60 for names, exact and sound together")
        print("| names | \(IndexPart.allCases.map(\.rawValue).joined(separator: " | ")) | names, exact and sound |")
        print("|---|\(IndexPart.allCases.map { _ in "---|" }.joined())---|")
        for size in sizes { print(size) }
    }

    /// Prints the rates of one registry; the row of its sizes.
    private static func run(_ names: [String], _ titles: [[UInt8]]) throws -> String {
        var start = Bench.processorSeconds()
        let built = ScreeningIndex(names.enumerated().map { Mark(id: "\($0)", mark: $1) })
        let build = Bench.processorSeconds() - start
        let saved = built.saved()
        start = Bench.processorSeconds()
        let index = try ScreeningIndex(opening: saved)
        let open = (Bench.processorSeconds() - start) * 1000
        let size = String(
            format: "| %d | %.2f | %.1f | %.1f | %d | %d |", names.count, build, open, Double(index.byteCount) / 1e6,
            index.byteCount / max(1, names.count), residentMegabytes())
        let views: [(String, ScreeningViews, Int)] = [("exact", .exact, 60_000), ("every view", .all, 10_000)]
        for (name, views, count) in views {
            let rate = rate(index, titles.prefix(count), views)
            print("\(size) \(name) | \(rate) |")
        }
        print("\(size) every view, judged | \(judgedRate(index, titles.prefix(2_000))) |")
        return sizes(of: index, names.count)
    }

    /// The bytes a name of each part of an index.
    private static func sizes(of index: ScreeningIndex, _ names: Int) -> String {
        let counts = index.byteCounts
        let each = { (parts: [IndexPart]) in String(parts.reduce(0) { $0 + (counts[$1] ?? 0) } / max(1, names)) }
        let cells = IndexPart.allCases.map { each([$0]) } + [each([.names, .exact, .sound])]
        return "| \(names) | \(cells.joined(separator: " | ")) |"
    }

    /// Titles a second of processor time, the best of three rounds.
    private static func rate(_ index: ScreeningIndex, _ titles: ArraySlice<[UInt8]>, _ views: ScreeningViews) -> Int {
        var screener = Screener(index, views: views)
        var best = Double.infinity
        for _ in 0..<3 {
            let start = Bench.processorSeconds()
            var sum = 0
            for title in titles { sum += title.withUnsafeBufferPointer { screener.occurrences(in: $0) } }
            best = min(best, Bench.processorSeconds() - start)
            if sum < 0 { print("") }
        }
        return Int(Double(titles.count) / best)
    }

    private static func judgedRate(_ index: ScreeningIndex, _ titles: ArraySlice<[UInt8]>) -> Int {
        var screener = Screener(index)
        let listings = titles.map { ListingText(id: "", title: String(decoding: $0, as: UTF8.self)) }
        let start = Bench.processorSeconds()
        for listing in listings { _ = screener.screen(listing) }
        return Int(Double(titles.count) / (Bench.processorSeconds() - start))
    }

    private static func lines(_ path: String) throws -> [String] {
        try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map(String.init)
    }

    private static func residentMegabytes() -> Int {
        let pages = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8))?.split(separator: " ")
        return (pages.flatMap { $0.count > 1 ? Int($0[1]) : nil } ?? 0) * 4096 / 1_000_000
    }
}
