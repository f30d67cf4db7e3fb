extension PrescribedForms {
    /// Forms 29 to 34: samples, tests, orders to correct and to refund.
    static let tests: [PrescribedForm] = [
        PrescribedForm(
            29, .samplingRecord, "抽样记录", "Record of sampling", series: nil, .file, .work,
            slots: [
                .caseNumber, .party, .venue, .day("sampledOn", "抽样日期", "Sampled on"), .officers,
                .text("method", "抽样方法", "How", example: "从同一批次86箱中随机抽取"),
                .list(
                    "samples", "样品", "Samples",
                    [
                        .init("序号"), .init("样品名称", 3), .init("规格型号", 2), .init("批号、生产日期", 2), .init("抽样基数"),
                        .init("抽样数量"), .init("备用样品"),
                    ],
                    example: "1 | “云岭泉”饮用水 | 550ml | 20260901 | 86箱 | 12瓶 | 12瓶"),
                .line("sealing", "封样情况", "How they were sealed", example: "当场封样，封签完好"),
            ],
            elements: [
                RequiredElement("抽样的时间和地点", "when and where", "sampledOn", "where", by: FormLaw.fullRecord),
                RequiredElement("样品", "the samples", "samples", by: FormLaw.evidenceKinds),
                RequiredElement("抽样方法和封样情况", "how, and how sealed", "method", "sealing"),
                RequiredElement("两名以上执法人员", "two officers or more", "officers", by: CaseLaw.officers),
            ],
            """
            | 案件编号 | {案件编号} | 抽样日期 | {抽样日期} |
            | 被抽样人 | {当事人} | 抽样地点 | {地点} |
            | 抽样方法 | {抽样方法} |
            {样品}
            | 封样情况 | {封样情况} |
            〔被抽样人〕〔执法人员：{办案人员}〕
            """),
        PrescribedForm(
            30, .testCommission, "检测/检验/检疫/鉴定委托书", "Commission of a test", series: "委检", .others, .work,
            heading: "{委托种类}委托书", .letter,
            slots: [
                .addressee, .choice("kind", "委托种类", "Kind", "检验", "检测", "检疫", "鉴定"), .title,
                .text("items", "委托事项", "What is to be found", example: "是否符合饮用天然水国家标准"),
                .text("standard", "依据标准", "By which standard", example: "GB 19298").ifGiven,
                .day("until", "完成期限", "Until when"),
                .goods, .contact, .phone,
            ],
            elements: [
                RequiredElement("委托事项", "what is to be found", "items", by: FormLaw.evidenceKinds),
                RequiredElement("送检物品", "what is tested", "goods"),
                RequiredElement("完成期限", "until when", "until", by: FormLaw.testPeriod),
            ],
            """
            致：{收文单位}
            我单位因办理{案由}一案，委托你单位对下列物品进行{委托种类}。
            委托事项：{委托事项}
            ? 依据标准：{依据标准}
            请于{完成期限}前完成并出具书面报告，由实施人员签名并加盖印章。需要延长的，请提前书面说明。
            联系人：{联系人}
            ? 联系电话：{联系电话}
            盖章
            # 送交物品清单
            {物品清单}
            〔接收人〕〔送交人〕
            """),
        PrescribedForm(
            31, .testPeriodNotice, "检测/检验/检疫/鉴定期间告知书", "Notice of the period of a test", series: "检期", .party, .filed,
            heading: "{委托种类}期间告知书", .letter,
            slots: [
                .party, .choice("kind", "委托种类", "Kind", "检验", "检测", "检疫", "鉴定"),
                .line("decision", "强制措施决定书文号", "Number of the decision", example: "云市监强制〔2026〕1号"),
                .line("laboratory", "承担机构", "Who tests", example: "云州市产品质量监督检验所"), .day("from", "期间自", "From"),
                .day("until", "期间至", "Until"),
            ],
            elements: [
                RequiredElement("期间的起止", "from when to when", "from", "until", by: FormLaw.testPeriod),
                RequiredElement("承担机构", "who tests", "laboratory"),
            ],
            """
            致：{当事人}
            我单位以{强制措施决定书文号}查封、扣押的物品需要进行{委托种类}，已委托{承担机构}承担，期间自{期间自}至{期间至}。
            根据《中华人民共和国行政强制法》第二十五条，该期间不计入查封、扣押的期间，费用由我单位承担。特此告知。
            盖章
            """),
        PrescribedForm(
            32, .testResultNotice, "检测/检验/检疫/鉴定结果告知书", "Notice of the result of a test", series: "检果", .party, .filed,
            heading: "{委托种类}结果告知书", .letter,
            slots: [
                .party, .choice("kind", "委托种类", "Kind", "检验", "检测", "检疫", "鉴定"),
                .line("laboratory", "承担机构", "Who tested", example: "云州市产品质量监督检验所"),
                .line("report", "报告编号", "Number of the report", example: "YZ-2026-1120"),
                .text("result", "结果", "The result", example: "所检项目中菌落总数不符合标准要求"),
                .text(
                    "objection", "异议权利", "How to object",
                    .words("对结果有异议的，可以自收到本告知书之日起依照有关规定提出复检或者书面异议，并说明理由。"),
                    example: "对结果有异议的，可以自收到本告知书之日起七个工作日内提出复检申请，并说明理由。"),
            ],
            elements: [
                RequiredElement("结果和报告", "result and report", "result", "report"),
                RequiredElement("异议的权利", "how to object", "objection"),
            ],
            """
            致：{当事人}
            我单位委托{承担机构}对有关物品进行{委托种类}，报告编号{报告编号}，结果为：{结果}。
            {异议权利}
            盖章
            """),
        PrescribedForm(
            33, .correctionOrder, "责令改正通知书", "Order to correct", series: "责改", .party, .open, .letter,
            slots: [
                .party, .partyCode, .address, .facts, .basis,
                .text("demands", "改正内容", "What is to be done", example: "立即停止销售侵权商品\n下架网店中全部涉案商品链接"),
                .day("until", "改正期限", "Until when"), .remedies, .contact, .phone,
            ],
            elements: [
                RequiredElement("违法事实和依据", "facts and basis", "facts", "basis"),
                RequiredElement("改正的内容和期限", "what and until when", "demands", "until"),
                RequiredElement("救济途径和期限", "remedies and terms", "remedies"),
            ],
            """
            致：{当事人}
            ? 证件号码：{证件号码}
            ? 住所：{住所}
            经查，{违法事实}
            上述行为违反了{法律依据}的规定。现责令你（单位）于{改正期限}前改正，内容如下：
            * {改正内容}
            逾期不改正的，依法处理。{救济途径}
            联系人：{联系人}
            ? 联系电话：{联系电话}
            盖章
            """),
        PrescribedForm(
            34, .refundOrder, "责令退款通知书", "Order to refund", series: "责退", .party, .filed, .letter,
            slots: [
                .party, .partyCode, .address, .facts, .basis,
                .line("sum", "退款金额", "How much", example: "3600.00元"),
                .text("whom", "退款对象", "To whom", example: "2026年9月1日至11月10日购买涉案商品的消费者"),
                .day("until", "退款期限", "Until when"), .remedies, .contact, .phone,
            ],
            elements: [
                RequiredElement("违法事实和依据", "facts and basis", "facts", "basis"),
                RequiredElement("退款的金额、对象和期限", "how much, to whom, until when", "sum", "whom", "until"),
                RequiredElement("救济途径和期限", "remedies and terms", "remedies"),
            ],
            """
            致：{当事人}
            ? 证件号码：{证件号码}
            ? 住所：{住所}
            经查，{违法事实}
            上述行为违反了{法律依据}的规定。现责令你（单位）于{退款期限}前向{退款对象}退还多收价款{退款金额}，并将退款凭证报送我单位。
            {救济途径}
            联系人：{联系人}
            ? 联系电话：{联系电话}
            盖章
            """),
    ]
}
