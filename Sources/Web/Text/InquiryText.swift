import Law

/// The words of samples, tests and identification.
enum InquiryText {
    static let inquiries = Wording("抽样检验与辨认", "Tests and identification")
    static let lead = Wording(
        "案件中的抽样取证，检测、检验、检疫、鉴定，以及权利人辨认、鉴别；等待结果的时间不计入期限",
        "Samples, tests and identification by holders of rights in cases; the time until the result does not count")
    static let kind = Wording("种类", "Kind")
    static let theCase = Wording("案件", "Case")
    static let object = Wording("送检、辨认的物品", "What is tested or identified")
    static let goodsLine = Wording("涉案物品", "Goods on the list")
    static let reason = Wording("理由", "Reason")
    static let retest = Wording("当事人的复检权利", "Right to a second test")
    static let finding = Wording("结论", "Finding")
    static let sample = Wording("抽样", "Sample")
    static let drawnOn = Wording("抽样日期、地点", "Sampled")
    static let method = Wording("抽样方法", "How")
    static let counts = Wording("基数、抽样、备用", "Of how many, drawn, kept aside")
    static let seals = Wording("封签编号", "Seals")
    static let present = Wording("到场人", "Who was there")
    static let officers = Wording("抽样人员", "Sampled by")
    static let round = Wording("送检、辨认", "Who was asked")
    static let again = Wording("复检、重新辨认", "Asked again")
    static let organ = Wording("机构、权利人", "Who")
    static let question = Wording("事项", "What is asked")
    static let sent = Wording("送交日期、完成期限", "Sent, until")
    static let measure = Wording("查封、扣押", "Measure")
    static let partyToldOn = Wording("书面告知当事人期间", "Party told of the time")
    static let words = Wording("结论内容", "What it says")
    static let report = Wording("编号", "Number")
    static let receivedOn = Wording("收到日期", "Received")
    static let file = Wording("文件", "File")
    static let openFile = Wording("查看并校验", "See and check it")
    static let digest = Wording("文件摘要 SHA-256", "Digest SHA-256")
    static let cost = Wording("费用", "Cost")
    static let toldOn = Wording("告知当事人日期", "Party told on")
    static let dispute = Wording("当事人的异议", "What the party says against it")
    static let raisedOn = Wording("提出日期", "Raised on")
    static let refusal = Wording("不予复检、异议不成立的理由", "Why it was refused")
    static let addFile = Wording("存入报告或者意见文件", "Keep the report")
    static let none = Wording("没有符合条件的抽样检验与辨认", "No test or identification matches")
    static let noneNext = Wording("在案件页面选择“抽样、送检、辨认”", "Open one from the page of a case")
    static let noneOfCase = Wording("本案尚未抽样、送检或者辨认", "Nothing was sampled, tested or identified in this case")

    /// How many are on a page.
    static func shown(_ count: Int) -> Wording {
        Wording("本页 \(count) 项", count == 1 ? "1 on this page" : "\(count) on this page")
    }
}
