import Enforcement
import Foundation
import TestSupport
import Testing

/// What holds for any text whatever.
struct PlanPropertyTests {
    private static let alphabet = Array(
        "一二三十、，。；：（）()[]【】《》“”〔〕 \n\t|—-.·0123456789年月日号第章负责牵头配合按职责分工责任单位等和市省公安局商务部委办 abcÀā\u{0}\u{FEFF}\u{200B}😀"
            .unicodeScalars)

    @Test(arguments: 1...40) func `any text gives an answer, and spans lie in it`(_ seed: Int) {
        var random = TestRandom(seed: UInt64(seed))
        let scalars = (0..<Int.random(in: 0...3000, using: &random)).map { _ in
            PlanPropertyTests.alphabet[Int.random(in: 0..<PlanPropertyTests.alphabet.count, using: &random)]
        }
        let plan = PlanDocument.parse(text: String(String.UnicodeScalarView(scalars)))
        for measure in plan.measures {
            #expect(measure.span.start <= measure.span.end && measure.span.end <= scalars.count)
            for unit in measure.clauses.flatMap(\.units) {
                #expect(unit.span.start < unit.span.end && unit.span.end <= scalars.count)
            }
        }
    }

    @Test(arguments: PlanShape.allCases) func `a plan cut anywhere still gives an answer`(_ shape: PlanShape) {
        let text = Array(PlanPrinter(PlanSketch(shape, seed: 3)).text.unicodeScalars)
        for end in stride(from: 0, to: text.count, by: 113) {
            let plan = PlanDocument.parse(text: String(String.UnicodeScalarView(text[..<end])))
            #expect(plan.measures.count <= 20)
            #expect(
                !PlanDocument.parse(text: String(String.UnicodeScalarView(text[end...]))).warnings.isEmpty || end == 0)
        }
    }

    @Test(arguments: PlanShape.allCases) func `reading the same text twice gives the same answer`(_ shape: PlanShape) {
        let text = PlanPrinter(PlanSketch(shape, seed: 5)).text
        #expect(PlanDocument.parse(text: text) == PlanDocument.parse(text: text))
    }

    @Test func `lines are counted as editors count them`() {
        for end in ["\n", "\r\n", "\r"] {
            let text = ["标题", "", "一、工作任务", "（一）加强检查。（市公安局、、市商务局负责）"].joined(separator: end)
            #expect(PlanDocument.parse(text: text).warnings.first { $0.code == .missingUnit }?.line == 4)
        }
    }

    @Test(arguments: [
        "", "   \n\n", "关于举办晚会的通知\n一、时间：周五。\n二、地点：礼堂。\n三、要求：准时参加。",
        "记者获悉，本市开展活动（图片由记者提供）。\n1. 居民李先生说很好。\n2. 商户（经营水果）表示支持。",
        "第一条 为了保护专利权人的合法权益，制定本法。\n第二条 本法所称发明创造是指发明、实用新型和外观设计。",
        "The quick brown fox jumps over the lazy dog. (Police)",
    ])
    func `text that is no plan yields no measure and says so`(_ text: String) {
        let plan = PlanDocument.parse(text: text)
        #expect(plan.measures.isEmpty)
        #expect(plan.warnings.map(\.code) == [.notAPlan])
    }
}
