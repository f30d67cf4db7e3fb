import Enforcement
import Law

/// The plan of the sample world as its coordinator sent it in, with days around the present.
enum SamplePlan {
    /// A name in it that is no unit of the register.
    static let stranger = "云江省质量万里行促进会"

    /// The document.
    static func text(on day: LegalDate) -> String {
        let (past, next) = (day.adding(days: -40), day.adding(days: 20))
        return """
            云江省\(day.year)年打击侵权假冒工作要点
            云双打办〔\(day.year)〕2号

            各成员单位：

            为做好\(day.year)年全省打击侵权假冒工作，推动源头治理、全链条治理，制定本要点。

            一、突出重点领域治理

            （一）深化网络市场治理。持续开展“云剑”专项行动，\(month(past))底前完成重点平台排查。（云州市市场监督管理局牵头，云州市公安局、云江省药品监督管理局按职责分工负责）对反复侵权的经营者建立名单并公布。（云州市市场监督管理局、临泽市市场监督管理局分别负责）

            （二）加强农村市场和农资治理。开展假劣农资专项整治，\(month(next))底前检查农资经营单位不少于200家。（临泽市农业农村局牵头，碧溪县市场监督管理局配合）

            （三）加强寄递和进出口环节治理。落实收寄验视，查处寄递渠道侵权假冒商品。（云江海关、云州市邮政管理局按职责分工负责）

            二、强化执法协作

            （四）完善两法衔接。健全案件移送、信息共享和会商机制，\(day.year)年年底前实现线索网上移送。（云州市公安局、云州市人民检察院、云州市中级人民法院按职责分工负责）

            （五）严查卷烟和文化市场侵权。开展卷烟打假和“剑网”专项行动。（云州市烟草专卖局、云州市文化市场综合行政执法支队分别负责）

            三、推进社会共治

            （六）加强宣传教育。组织知识产权宣传周，公布典型案例，引导企业自律。（云江省打击侵权假冒工作领导小组办公室、云江省质量万里行促进会负责）

            云江省打击侵权假冒工作领导小组办公室
            \(day.year)年1月20日
            """
    }

    private static func month(_ day: LegalDate) -> String { "\(day.year)年\(day.month)月" }
}
