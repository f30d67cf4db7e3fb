import Law

/// The words of measures on premises and goods.
enum MeasureText {
    static let measures = Wording("强制措施", "Measures")
    static let lead = Wording(
        "案件中的先行登记保存、查封和扣押，按时限提醒；期满未处理的登记保存自动解除",
        "Evidence kept, premises and goods sealed or detained in cases, with their periods; keeping ends by itself")
    static let kind = Wording("措施", "Measure")
    static let theCase = Wording("案件", "Case")
    static let party = Wording("当事人", "Party")
    static let object = Wording("涉案场所、设施或者财物", "Premises, facilities or goods")
    static let reason = Wording("理由", "Reason")
    static let basis = Wording("法律依据", "Provision")
    static let urgent = Wording("情况紧急，当场实施", "Taken on the spot")
    static let approvedAt = Wording("批准时间", "Approved")
    static let executedAt = Wording("实施时间", "Carried out")
    static let place = Wording("实施地点", "Place")
    static let present = Wording("到场的当事人或者见证人", "Party or witness there")
    static let statement = Wording("当事人的陈述和申辩", "What the party said")
    static let keeper = Wording("保管人和保管地点", "Who keeps the goods, and where")
    static let officers = Wording("实施人员", "Carried out by")
    static let goods = Wording("场所、设施、财物清单", "List of premises, facilities and goods")
    static let name = Wording("名称", "Name")
    static let spec = Wording("规格型号", "Make and model")
    static let quantity = Wording("数量", "Quantity")
    static let unit = Wording("单位", "Unit")
    static let note = Wording("备注", "Note")
    static let noGoods = Wording("尚未实施，没有清单", "Not carried out yet: there is no list")
    static let noGoodsNext = Wording("实施时当场清点并登记", "It is made on the spot")
    static let test = Wording("检验检测", "Test")
    static let testOrgan = Wording("检验检测机构", "Who tests")
    static let testSubject = Wording("物品和项目", "What is tested")
    static let testUntil = Wording("期间截止", "Until")
    static let testToldOn = Wording("书面告知日期", "Party told on")
    static let testResult = Wording("结果", "Result")
    static let ending = Wording("结束情况", "How it ended")
    static let ground = Wording("解除情形", "Ground")
    static let outcome = Wording("处理方式", "What became of the goods")
    static let endedAt = Wording("结束时间", "Ended")
    static let none = Wording("没有符合条件的措施", "No measure matches")
    static let noneNext = Wording("在案件页面提请或者登记措施", "Measures are proposed on the page of a case")
    static let noneOfCase = Wording("本案未采取措施", "No measure was taken in this case")

    /// How many measures a page shows.
    static func shown(_ count: Int) -> Wording {
        Wording("本页 \(count) 项", count == 1 ? "1 measure on this page" : "\(count) measures on this page")
    }
}
