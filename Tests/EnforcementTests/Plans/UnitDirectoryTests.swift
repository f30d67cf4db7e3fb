import Enforcement
import Law
import Testing

struct UnitDirectoryTests {
    private let directory = UnitDirectory([
        UnitEntry(id: "cn-samr", name: "国家市场监督管理总局", aliases: ["市场监管总局"], from: LegalDate("2018-03-17")),
        UnitEntry(id: "cn-nmpa", name: "国家药品监督管理局", from: LegalDate("2018-03-17")),
        UnitEntry(id: "cn-mofcom", name: "商务部"),
        UnitEntry(id: "cn-spp", name: "最高人民检察院"),
        UnitEntry(id: "zz-samr", name: "郑州市市场监督管理局", region: "郑州市", from: LegalDate("2019-01-01")),
        UnitEntry(id: "zz-aic", name: "郑州市工商行政管理局", region: "郑州市", until: LegalDate("2018-12-31")),
        UnitEntry(id: "zz-agri", name: "郑州市农业农村委员会", aliases: ["市农委"], region: "郑州市"),
        UnitEntry(id: "zz-police", name: "郑州市公安局", region: "郑州市"),
        UnitEntry(id: "zz-procuratorate", name: "郑州市人民检察院", region: "郑州市"),
        UnitEntry(id: "kf-police", name: "开封市公安局", region: "开封市"),
    ])

    private func resolve(_ lists: String, title: String, date: String) -> PlanResolution {
        directory.resolve(
            PlanDocument.parse(text: "\(title)\n一、工作\n（一）加强检查。（\(lists)负责）\n\(date)"))
    }

    @Test(arguments: [
        ("工商局", "zz-aic", true), ("市公安局", "zz-police", true), ("公安局", "zz-police", true),
        ("检察院", "zz-procuratorate", true),
        ("农委", "zz-agri", true), ("市公安局（市交警支队）", "zz-police", true), ("市公安侷", nil, false),
    ])
    func `names of a city's plan mean the city's units of the day`(_ name: String, _ unit: String?, _ sure: Bool) {
        let found = resolve("市公安局、\(name)", title: "郑州市人民政府关于打击假冒工作的实施意见", date: "2012年6月25日")
        #expect(found[name].unit == unit)
        #expect(found[name].sure == sure)
    }

    @Test(arguments: [("质监局", "zz-samr"), ("食品药品监管局", "zz-samr"), ("工商局", "zz-aic")])
    func `below the centre a reform gives a candidate and no certainty`(_ name: String, _ unit: String) {
        let found = resolve("市公安局、\(name)", title: "郑州市人民政府关于打击假冒工作的实施意见", date: "2012年6月25日")
        #expect(found[name].unit == unit)
        #expect(found[name].sure == (unit == "zz-aic"))
    }

    @Test(arguments: [
        ("工商总局", ["cn-samr"], true), ("質檢總局", ["cn-samr"], true), ("食品药品监管总局", ["cn-samr", "cn-nmpa"], false),
        ("高检院", ["cn-spp"], true), ("商务部", ["cn-mofcom"], true), ("教育部", [], false),
    ])
    func `names of a national plan are followed through the reforms`(
        _ name: String, _ candidates: [String], _ sure: Bool
    ) {
        let found = resolve("商务部、\(name)", title: "国务院办公厅关于印发2017年工作要点的通知", date: "2017年3月9日")
        #expect(found[name].candidates == candidates)
        #expect(found[name].sure == sure)
        #expect(found[name].unit == (candidates.count == 1 ? candidates.first : nil))
    }
}
