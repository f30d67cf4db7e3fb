import Enforcement
import Law

@testable import Web

extension Gallery {
    // MARK: Forms

    var form: FormPage {
        FormPage(
            path: Path("cases"),
            groups: [
                .init(
                    say("当事人", "Party"), lead: say("以营业执照或身份证件为准。", "As on the licence or identity document."),
                    fields: [
                        FormField("party", say("名称", "Name"), .text("澄江\"某某\"鞋业"), isRequired: true),
                        FormField(
                            "code", say("统一社会信用代码", "Unified credit code"), .text("91430100MA4L16JQ9X", .code),
                            hint: say("18 位，可直接粘贴。", "18 characters; paste it as it is."),
                            error: say(
                                "最后一位应为 B，请核对第 9 至 17 位。", "The last character should be B: check characters 9 to 17."),
                            isRequired: true),
                        FormField("value", say("货值金额（元）", "Value of goods (yuan)"), .text("52300.00", .money)),
                    ]),
                .init(
                    say("案情", "Facts"),
                    fields: [
                        FormField(
                            "found", say("发现日期", "Found on"), .date(""),
                            error: say("请填写发现日期。", "Enter the day it was found.")),
                        FormField("story", say("经过", "What happened"), .longText("11月16日检查发现……")),
                        FormField(
                            "kind", say("案件类型", "Kind of case"),
                            .select(
                                "mark", [.init("mark", say("商标", "Trademark")), .init("patent", say("专利", "Patent"))])),
                        FormField(
                            "source", say("来源", "Source"),
                            .radio("clue", [.init("clue", say("线索", "Clue")), .init("check", say("检查", "Inspection"))])),
                        FormField(
                            "attached", say("随附材料", "Attached"),
                            .checkboxes(
                                ["list"],
                                [
                                    .init("list", say("物品清单", "List of goods")),
                                    .init("report", say("检验报告", "Test report")),
                                ])),
                        FormField(
                            "file", say("证据文件", "Evidence file"), .file(accept: "image/*,.pdf", isMultiple: true)),
                        FormField(
                            "urgent", say("情况紧急", "Urgent"), .tick(false),
                            hint: say("将立即通知负责人。", "The head is told at once.")),
                    ]),
            ],
            submit: context.say(CommonText.save), cancel: Path("cases"), hidden: [.init("version", "7")])
    }

    var signInForm: FormPage {
        FormPage(
            path: Path("session"),
            groups: [
                .init(fields: [
                    FormField("user", say("用户名", "User name"), .text("", .userName), isRequired: true),
                    FormField("password", say("密码", "Password"), .text("", .currentPassword), isRequired: true),
                ])
            ],
            submit: context.say(CommonText.signIn))
    }

    var confirmation: Confirmation {
        Confirmation(
            consequences: [
                say(
                    "案件移送澄江市公安局，本局中止行政处罚程序。",
                    "The case goes to the Chengjiang police; our penalty procedure is suspended."),
                say("移送后不得以罚款代替移送。", "No fine may take the place of the transfer."),
            ],
            sources: [Gallery.order310],
            documents: [DocumentLink(say("涉嫌犯罪案件移送书（预览）", "Letter of transfer (preview)"), Path("documents", "2"))],
            clocks: [
                (say("移交公安机关", "Hand over to the police"), say("24小时内，至 11月23日 09:30", "within 24 h, by 23 Nov, 09:30"))
            ],
            told: [
                say("澄江市公安局经侦支队", "Chengjiang police, economic crime unit"),
                say("澄江市人民检察院（抄送）", "Chengjiang procuratorate (copy)"),
            ],
            isIrrevocable: true,
            form: FormPage(
                path: Path("cases", "44", "transfer"),
                groups: [
                    .init(fields: [FormField("reason", say("理由", "Reason"), .longText("", rows: 3), isRequired: true)])
                ],
                submit: say("确认移送", "Confirm the transfer"), cancel: Path("cases", "44"), weight: .grave))
    }

    // MARK: Paper

    var filingForm: SheetView {
        let filed = Language.zh.date(LegalDate(dayNumber: 20_773))
        return SheetView(
            Sheet(
                unit: "澄江市市场监督管理局", title: "立案审批表", number: "澄市监立〔2026〕44号",
                parts: [
                    .table(
                        SheetTable([
                            [
                                .term("案件来源"), .text("线索（XS-2026-01102）", span: 2), .term("案由"),
                                .text("销售侵犯注册商标专用权的商品", span: 2),
                            ],
                            [.term("当事人"), .text("澄江市某某鞋业有限公司", span: 5)],
                            [.term("统一社会信用代码", span: 2), .text("91430100MA4L16JQ9B", span: 4)],
                            [.term("住所"), .text("澄江市临江区滨河路 18 号", span: 5)],
                            [
                                .term("核查情况及立案理由"),
                                .opinion(
                                    "2026年11月12日，本局在网络交易监测中发现当事人网店销售标称“阿迪哒斯”的运动鞋。\n经核查，上述行为涉嫌违反《中华人民共和国商标法》第五十七条的规定，建议立案。",
                                    signature: SheetSignature("经办人", names: ["沈知微", "陆行舟"], day: filed)),
                            ],
                            [
                                .term("办案机构负责人意见"),
                                .opinion("同意立案。", signature: SheetSignature("负责人", names: ["顾临川"], day: filed)),
                            ],
                            [.term("部门负责人意见"), .opinion("", signature: SheetSignature("负责人"))],
                        ]))
                ]))
    }

    var transferLetter: SheetView {
        SheetView(
            Sheet(
                unit: "澄江市市场监督管理局", title: "涉嫌犯罪案件移送书", number: "澄市监移〔2026〕3号", draft: "草稿",
                parts: [
                    .letter([
                        .addressee("澄江市公安局"),
                        .text(
                            "本局在查处澄江市某某鞋业有限公司销售假冒注册商标的商品一案中，发现该当事人的行为涉嫌构成犯罪。\n依据《行政执法机关移送涉嫌犯罪案件的规定》第五条，现将该案移送你局。请于收到之日起三日内作出是否立案的决定，并书面通知本局。"
                        ), .seal(unit: "澄江市市场监督管理局", day: nil),
                    ])
                ]))
    }
}
