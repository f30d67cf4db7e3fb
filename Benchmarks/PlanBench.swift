import Enforcement
import Foundation

/// Plans of 250 to 2,000 pages, against a bare walk over the same characters: time grows with the length and no faster.
enum PlanBench {
    /// Characters of a printed page.
    static let page = 900

    static func run() {
        print("Plan documents, one core, \(page) characters a page")
        print("| pages | measures | units | read | µs a page | bare walk | resident |")
        print("|---|---|---|---|---|---|---|")
        for pages in [250, 500, 1_000, 2_000] {
            let text = document(pages: pages)
            var start = ContinuousClock.now
            let plan = PlanDocument.parse(text: text)
            let seconds = Bench.seconds(since: start)
            start = .now
            let sum = text.unicodeScalars.reduce(UInt32(0)) { $0 &+ $1.value }
            let bare = Bench.seconds(since: start)
            precondition(sum != 1)
            print(
                "| \(pages) | \(plan.measures.count) | \(plan.unitCount) | \(milliseconds(seconds)) |"
                    + " \(Int(seconds / Double(pages) * 1e6)) | \(milliseconds(bare)) | \(memory) |")
        }
    }

    /// Parts, measures with two clauses each, lists of eight units.
    private static func document(pages: Int) -> String {
        let units = ["市公安局", "市商务局", "市农业农村局", "市文化广电旅游局", "市市场监管局", "市司法局", "市检察院", "清江海关"]
        var (text, number, size) = ("清江市人民政府关于印发工作要点的通知\n", 0, 0)
        while size < pages * page {
            number += 1
            var part = number % 40 == 1 ? "第\(number / 40 + 1)部分 重点任务\n" : ""
            part += "\(number % 999 + 1). 加强第\(number)类商品监管。对第\(number)类商品的生产、批发、零售和网络销售环节开展检查，"
            part += "严厉查处侵权假冒行为，2024年\(number % 12 + 1)月底前完成。（\(units.joined(separator: "、"))按职责分工负责）"
            part += "建立第\(number)类商品追溯制度，督促企业落实进货查验。（市市场监管局牵头，市公安局、市商务局配合）\n"
            text += part
            size += part.unicodeScalars.count
        }
        return text
    }

    private static func milliseconds(_ seconds: Double) -> String { "\(Int((seconds * 1000).rounded())) ms" }

    /// The most memory that the program has had, as the system counts it.
    private static var memory: String {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM") } ?? ""
        let kilobytes = line.split(separator: " ").compactMap { Int($0) }.first ?? 0
        return "\(kilobytes / 1024) MB"
    }
}
