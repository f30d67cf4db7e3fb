import Enforcement
import Testing

/// What reads alike and is no copy.
struct SecondCopyTests {
    private static let units = "市公安局、市商务局、市市场监管局、市农业农村局、市文广旅局、市司法局、市检察院、市法院、市城管局、市邮政管理局"

    static let alike: [(name: String, lines: [String])] = [
        (
            "the same long list of units under every measure",
            (1...6).map { "\($0). 检查\(["农资", "食品", "药品", "建材", "图书", "软件"][$0 - 1])市场。（\(units)按职责分工负责）" }
        ),
        (
            "measures that differ by a word",
            (1...4).map { "\($0). 开展\(["春", "夏", "秋", "冬"][$0 - 1])季农资打假专项治理行动，检查种子、农药、化肥等产品。（\(units)负责）" }
        ),
        (
            "lines of units that are alike",
            ["1. 开展农村市场治理。", "牵头单位：\(units)", "责任单位：\(units)", "2. 开展网络市场治理。", "牵头单位：\(units)", "责任单位：\(units)"]
        ),
        (
            "two parts with the same words under other numbers",
            ["一、市级任务", "1. 加强组织领导，明确责任分工，定期通报工作进展情况。（市商务局负责）", "二、县级任务", "2. 加强组织领导，明确责任分工，定期通报工作进展情况。（市商务局负责）"]
        ),
    ]

    @Test(arguments: alike) func `it is all kept`(_ name: String, _ lines: [String]) {
        let text = (["清江市人民政府关于加强市场监管工作的意见"] + lines).joined(separator: "\n")
        let plan = PlanDocument.parse(text: text)
        #expect(!plan.warnings.contains { $0.code == .secondCopy }, "\(name)")
        let marked = lines.count { $0.first?.isNumber == true && $0.contains(".") }
        #expect(plan.measures.count == marked, "\(name)")
    }
}
