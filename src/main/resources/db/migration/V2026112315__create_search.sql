-- Full-text search over everything public. Three things stand behind it:
--   the language of search: how texts and questions become words (search_vector, search_query);
--   search_document: trips, meetings and statements of current editions, entered when an edition is published and
--     removed when it is followed or withdrawn, so that no draft is ever in it;
--   search_record: what is asked, those documents together with the published records of the directory. The view reads
--     with the rights of whoever asks, so the wall stands before it too.
create extension if not exists unaccent;
create extension if not exists fuzzystrmatch;
-- Where the owner of the tables is a superuser, the functions of the extension are revoked from public like all others.
do $$
begin
	if not has_function_privilege('open_delegation_register', 'levenshtein_less_equal(text, text, integer)', 'execute') then
		grant execute on function levenshtein_less_equal(text, text, integer) to open_delegation_register;
	end if;
end
$$;

-- Texts keep all their words, for someone may search for "The Who"; questions lose those that say nothing.
create text search dictionary search_stem (template = snowball, language = english);
create text search configuration search_text (copy = pg_catalog.english);
alter text search configuration search_text
	alter mapping for asciiword, asciihword, hword_asciipart, word, hword, hword_part with unaccent, search_stem;
create text search configuration search_question (copy = pg_catalog.english);
alter text search configuration search_question
	alter mapping for asciiword, asciihword, hword_asciipart, word, hword, hword_part with unaccent, english_stem;

-- Traditional Chinese characters, and in the same places the simplified ones that are written for them: those of
-- "Traditional-Simplified" of ICU, where each stands by itself. Only search takes them for the same.
create function search_scripts() returns text[]
	language sql immutable parallel safe
	return array[
		'㠏㩜䊷䋙䋻䝼䬗䯀䰾䱽䲁䶧丟並乾亂亙亞佇佈佔併來侖侶侷俁係俔俠俬俱倀倆倈倉個們倖倣倫偉側偵偽傑傖傘備傢傭傯傳傴債傷傾僂僅僇'
		'僉僑僕僞僥僨僱價儀儂億儈儉儐儔儕儘償優儲儷儸儺儻儼兇兌兒兗內兩冊冪凈凍凜凱別刪剄則剋剎剗剛剝剮剴創剷劃劇劉劊劌劍劏劑劚勁'
		'動勗務勛勝勞勢勩勱勳勵勸勻匭匯匱區協卹卻厙厠厭厲厴參叄叢吒吢吳吶呂咷咼員唄唚唸問啓啞啟啢喎喚喨喪喫喬單喲嗆嗇嗊嗎嗚嗩嗶嘆'
		'嘍嘔嘖嘗嘜嘩嘮嘯嘰嘵嘸嘽噓噚噝噠噥噦噯噲噴噸噹嚀嚇嚌嚐嚕嚙嚥嚦嚨嚮嚲嚳嚴嚶囀囁囂囅囈囉囍囑囓囪圇國圍園圓圖團垵埡埰執堅堊'
		'堖堝堯報場塊塋塏塒塗塚塢塤塵塹墊墜墮墳墻墾壇壋壎壓壘壙壚壜壞壟壠壢壩壯壺壼壽夠夢夥夾奐奧奩奪奬奮奼妝姊姍姦姪娛婁婦婭媧媯'
		'媼媽嫋嫗嫵嫻嫿嬀嬈嬋嬌嬙嬝嬡嬤嬪嬰嬸孃孌孫學孿宮寢實寧審寫寬寵寶尅將專尋對導尷屆屍屓屜屢層屨屬岡峴島峽崍崑崗崙崢崬嵐嶁嶄'
		'嶇嶔嶗嶠嶢嶧嶮嶴嶸嶺嶼巋巒巔巖巰帥師帳帶幀幃幗幘幟幣幫幬幹幾庫廁廂廄廈廚廝廟廠廡廢廣廩廬廳廻弒弔弳張強彆彈彌彎彙彞彥彿後'
		'徑從徠復徬徵徹恆恥悅悞悳悵悶悽惡惱惲惻愛愜愨愴愷愾慄慇態慍慘慚慟慣慤慪慫慮慳慶慼慾憂憊憐憑憒憚憤憫憮憲憶懃懇應懌懍懞懟懣'
		'懨懮懲懶懷懸懺懼懾戀戇戔戧戩戰戱戲戶拋挩挾捨捫捲掃掄掗掙掛採揀揚換揮搆損搖搗搥搧搨搵搶搾摀摑摜摟摯摳摶摺摻撈撏撐撓撚撝撟'
		'撢撣撥撫撲撳撻撾撿擁擄擇擊擋擓擔據擠擣擬擯擰擱擲擴擷擺擻擼擾攄攆攏攔攖攙攛攜攝攢攣攤攪攬敗敘敵數斂斃斕斬斷於昇時晉晝暈暉'
		'暘暢暫暱曄曆曇曉曏曖曠曨曬書會朧東枒柵桿梔梘條梟梲棄棖棗棟棧棲棶椏楊楓楨業極榖榪榮榲榿構槍槓槖槤槧槨槳樁樂樅樑樓標樞樣樸'
		'樹樺橈橋機橢橫檁檉檔檜檝檟檢檣檮檯檳檸檻櫃櫓櫚櫛櫝櫞櫟櫥櫧櫨櫪櫫櫬櫱櫳櫸櫺櫻欄權欏欒欖欞欵欽歎歐歛歟歡歲歷歸歿殘殞殤殨殫'
		'殮殯殰殲殺殼毀毆毬毿氂氈氌氣氫氬氳氹氾汎汙決沍沒沖況洩洶浹涇涼淒淚淥淨淪淵淶淺渙減渦測渾湊湞湧湯溈準溝溫溼滄滅滌滎滬滯滲'
		'滷滸滻滾滿漁漚漢漣漬漲漵漸漿潁潑潔潙潛潤潯潰潷潿澀澆澇澗澠澤澦澩澮澱濁濃濕濘濟濤濫濬濰濱濺濼濾瀅瀆瀇瀉瀋瀏瀕瀘瀝瀟瀠瀦瀧'
		'瀨瀰瀲瀾灃灄灑灕灘灝灠灣灤灧災為烏烴無煉煒煙煢煥煩煬煱熅熒熗熱熲熾燁燄燈燉燐燒燙燜營燦燬燭燴燶燻燼燾燿爍爐爛爭爲爺爾牀牆'
		'牋牘牽犖犢犧狀狹狽猙猶猻獁獃獄獅獎獨獪獫獮獰獱獲獵獷獸獺獻獼玀現琺琿瑋瑒瑣瑤瑩瑪瑯瑲璉璣璦璫環璽瓊瓏瓔瓚甌甕產産畝畢畫異'
		'當疇疊痀痙痠痾瘂瘋瘍瘓瘞瘡瘧瘮瘲瘺瘻療癆癇癉癒癘癟癡癢癤癥癧癩癬癭癮癰癱癲發皁皚皰皸皺盃盜盞盡監盤盧盪眞眥眾睏睜睞睪瞇瞘'
		'瞜瞞瞭瞶瞼矓矚矯砲硏硜硤硨硯碩碭碸確碼磑磚磣磧磯磽礆礎礙礡礦礪礫礬礮礱祕祿禍禎禕禡禦禪禮禰禱禿秈稅稈稏稜稟種稱穀穌積穎穠'
		'穡穢穩穫穭窩窪窮窯窵窶窺竄竅竇竈竊竪競筆筍筧筴箇箋箎箏箝節範築篋篔篤篩篳簀簆簍簞簡簣簫簷簹簽簾籃籌籐籙籜籟籠籤籩籪籬籮籲'
		'粧粵糝糞糧糰糲糴糶糹糾紀紂約紅紆紇紈紉紋納紐紓純紕紖紗紘紙級紛紜紝紡紬紮細紱紲紳紵紹紺紼紿絀終絃組絅絆絎結絕絛絝絞絡絢給'
		'絨絰統絲絳絶絹綁綃綆綈綉綌綏綐綑經綜綞綠綢綣綫綬維綯綰綱網綳綴綵綸綹綺綻綽綾綿緄緇緊緋緑緒緓緔緗緘緙線緝緞締緡緣緦編緩緬'
		'緯緱緲練緶緹緻縈縉縊縋縐縑縕縗縛縝縞縟縣縧縫縭縮縱縲縳縴縵縶縷縹總績繃繅繆繒織繕繚繞繡繢繩繪繫繭繮繯繰繳繸繹繼繽繾繿纈纊'
		'續纍纏纓纔纖纘纜缽罈罌罎罣罰罵罷羅羆羈羋羣羥羨義羶習翫翹翺耬耮聖聞聯聰聲聳聵聶職聹聽聾肅脅脈脛脣脫脹腎腖腡腦腫腳腸膃膚膠'
		'膩膽膾膿臉臍臏臘臚臟臠臢臥臨臺與興舉舊舖艙艤艦艫艱艷芻苧茲荊荳莊莖莢莧菓華菸萇萊萬萵葉葒著葤葦葯葷蒐蒓蒔蒞蒼蓀蓆蓋蓮蓯蓽'
		'蔔蔞蔣蔥蔦蔭蔴蕁蕆蕎蕒蕓蕕蕘蕢蕩蕪蕭蕷薀薈薊薌薑薔薘薟薦薩薳薴薺藉藍藎藝藥藪藴藶藷藹藺蘄蘆蘇蘊蘋蘚蘞蘢蘭蘺蘿虆處虛虜號虧'
		'虯蛺蛻蜆蝕蝟蝦蝨蝸螄螞螢螮螻螿蟄蟈蟎蟣蟬蟯蟲蟶蟻蠅蠆蠍蠐蠑蠔蠟蠣蠧蠨蠱蠶蠻衆衊術衚衛衝袞袴裊裏補裝裡製複褌褘褲褳褸褻襇襏'
		'襖襝襠襤襪襬襯襲覈見覎規覓視覘覡覥覦親覬覯覲覷覺覽覿觀觴觶觸訁訂訃計訊訌討訐訒訓訕訖託記訛訝訟訢訣訥訩訪設許訴訶診註証詁'
		'詆詎詐詒詔評詖詗詘詛詞詠詡詢詣試詩詫詬詭詮詰話該詳詵詼詿誄誅誆誇誌認誑誒誕誘誚語誠誡誣誤誥誦誨說説誰課誶誹誼誾調諂諄談諉'
		'請諍諏諑諒論諗諛諜諝諞諡諢諤諦諧諫諭諮諱諳諶諷諸諺諼諾謀謁謂謄謅謊謎謐謔謖謗謙謚講謝謠謡謨謫謬謭謳謹謾譁譅證譎譏譖識譙譚'
		'譜譟譫譯議譴護譸譽譾讀變讌讎讒讓讕讖讚讜讞豈豎豐豔豬豶貍貓貙貝貞貟負財貢貧貨販貪貫責貯貰貲貳貴貶買貸貺費貼貽貿賀賁賂賃賄'
		'賅資賈賊賑賒賓賕賙賚賜賞賠賡賢賣賤賦賧質賫賬賭賰賴賵賸賺賻購賽賾贄贅贇贈贊贋贍贏贐贓贔贖贗贛贜赬趕趙趨趲跡跤跼踐踡踰踴蹌'
		'蹕蹟蹣蹤蹧蹺躂躉躊躋躍躑躒躓躕躚躡躥躦躪軀車軋軌軍軑軒軔軛軟軤軫軲軸軹軺軻軼軾較輅輇輈載輊輒輓輔輕輛輜輝輞輟輥輦輩輪輬輯'
		'輳輸輻輾輿轀轂轄轅轆轉轍轎轔轝轟轡轢轤辦辭辮辯農迴逕這連週進遊運過達違遙遜遞遠適遯遲遷選遺遼邁還邇邊邏邐郟郵鄆鄉鄒鄔鄖鄧'
		'鄭鄰鄲鄴鄶鄺酇酈醃醖醜醞醫醬醱醼釀釁釃釅釋釐釒釓釔釕釗釘釙針釣釤釦釧釩釵釷釹釺鈀鈁鈃鈄鈈鈉鈍鈎鈐鈑鈒鈔鈕鈞鈣鈥鈦鈧鈮鈰鈳'
		'鈴鈷鈸鈹鈺鈽鈾鈿鉀鉅鉈鉉鉋鉍鉑鉕鉗鉚鉛鉞鉢鉤鉦鉬鉭鉶鉸鉺鉻鉿銀銃銅銍銑銓銖銘銚銛銜銠銣銥銦銨銩銪銫銬銱銲銳銷銹銻銼鋁鋃鋅'
		'鋇鋌鋏鋒鋙鋝鋟鋣鋤鋥鋦鋨鋩鋪鋭鋮鋯鋰鋱鋶鋸鋼錁錄錆錇錈錏錐錒錕錘錙錚錛錟錠錡錢錦錨錩錫錮錯録錳錶錸鍀鍁鍃鍆鍇鍈鍊鍋鍍鍔鍘'
		'鍚鍛鍠鍤鍥鍩鍬鍰鍵鍶鍺鍾鎂鎄鎇鎊鎔鎖鎗鎘鎚鎛鎡鎢鎣鎦鎧鎩鎪鎬鎮鎰鎲鎳鎵鎸鎿鏃鏇鏈鏌鏍鏐鏑鏗鏘鏜鏝鏞鏟鏡鏢鏤鏨鏰鏵鏷鏹鏽鐃'
		'鐋鐐鐒鐓鐔鐘鐙鐝鐠鐦鐧鐨鐫鐮鐲鐳鐵鐶鐸鐺鐿鑄鑊鑌鑑鑒鑔鑕鑞鑠鑣鑥鑭鑰鑱鑲鑷鑹鑼鑽鑾鑿钁長門閂閃閆閈閉開閌閎閏閑閒間閔閘閡'
		'関閣閥閧閨閩閫閬閭閱閲閶閹閻閼閽閾閿闃闆闇闈闊闋闌闍闐闒闓闔闕闖闘關闞闠闡闢闤闥阨阪陘陝陞陣陰陳陸陽隄隉隊階隕際隨險隱隴'
		'隸隻雋雖雙雛雜雞離難雲電霑霢霧霽靂靄靈靚靜靦靨靷鞀鞏鞝鞽韁韃韉韋韌韍韓韙韜韞韮韻響頁頂頃項順頇須頊頌頎頏預頑頒頓頗領頜頡'
		'頤頦頭頮頰頲頴頷頸頹頻頽顆題額顎顏顒顓顔願顙顛類顢顥顧顫顬顯顰顱顳顴風颭颮颯颱颳颶颸颺颻颼飀飄飆飈飛飠飢飣飥飩飪飫飭飯飲'
		'飴飼飽飾飿餃餄餅餉養餌餎餏餑餒餓餕餖餘餚餛餜餞餡館餬餱餳餵餶餷餺餼餽餾餿饁饃饅饈饉饊饋饌饑饒饗饜饞饢馬馭馮馱馳馴馹駁駐駑'
		'駒駔駕駘駙駛駝駟駡駢駭駰駱駸駿騁騂騅騌騍騎騏騖騙騤騧騫騭騮騰騶騷騸騾驀驁驂驃驄驅驊驌驍驏驕驗驚驛驟驢驤驥驦驪驫骯髏髒體髕'
		'髖髮鬀鬆鬍鬚鬢鬥鬧鬨鬩鬭鬮鬱魎魘魚魛魢魨魯魴魷魺鮁鮃鮊鮋鮍鮎鮐鮑鮒鮓鮚鮜鮝鮞鮦鮪鮫鮭鮮鮳鮶鮺鯀鯁鯇鯉鯊鯒鯔鯕鯖鯛鯝鯡鯢鯤'
		'鯧鯨鯪鯫鯰鯴鯷鯽鯿鰁鰂鰃鰈鰉鰍鰏鰐鰒鰓鰜鰟鰠鰣鰥鰨鰩鰭鰮鰱鰲鰳鰵鰷鰹鰺鰻鰼鰾鱂鱅鱈鱉鱒鱔鱖鱗鱘鱝鱟鱠鱣鱤鱧鱨鱭鱯鱷鱸鱺鳥'
		'鳧鳩鳬鳲鳳鳴鳶鳾鴆鴇鴉鴒鴕鴛鴝鴞鴟鴣鴦鴨鴯鴰鴴鴷鴻鴿鵁鵂鵃鵐鵑鵒鵓鵜鵝鵠鵡鵪鵬鵮鵯鵲鵷鵾鶄鶇鶉鶊鶓鶖鶘鶚鶡鶥鶩鶪鶬鶯鶲鶴'
		'鶹鶺鶻鶼鷀鷁鷂鷄鷈鷊鷓鷖鷗鷙鷚鷥鷦鷫鷯鷲鷳鷸鷹鷺鷽鷿鸂鸇鸌鸏鸕鸘鸚鸛鸝鸞鹵鹹鹺鹼鹽麗麤麥麩麯麵麼麽黃黌點黨黲黴黶黷黽黿鼇'
		'鼈鼉鼕鼴齊齋齎齏齒齔齕齗齙齜齟齠齡齣齦齧齩齪齬齲齶齷龍龎龐龔龕龜',
		'㟆㨫䌶䌺䌾䞍扬䯅鲃䲝鳚咬丢并干乱亘亚伫布占并来仑侣局俣系伣侠私具伥俩俫仓个们幸仿伦伟侧侦伪杰伧伞备家佣偬传伛债伤倾偻仅戮'
		'佥侨仆伪侥偾雇价仪侬亿侩俭傧俦侪尽偿优储俪㑩傩傥俨凶兑儿兖内两册幂净冻凛凯别删刭则克刹刬刚剥剐剀创铲划剧刘刽刿剑㓥剂㔉劲'
		'动勖务勋胜劳势勚劢勋励劝匀匦汇匮区协恤却厍厕厌厉厣参叁丛咤吣吴呐吕啕呙员呗吣念问启哑启唡㖞唤亮丧吃乔单哟呛啬唝吗呜唢哔叹'
		'喽呕啧尝唛哗唠啸叽哓呒啴嘘㖊咝哒哝哕嗳哙喷吨当咛吓哜尝噜啮咽呖咙向亸喾严嘤啭嗫嚣冁呓啰禧嘱啮囱囵国围园圆图团埯垭采执坚垩'
		'垴埚尧报场块茔垲埘涂冢坞埙尘堑垫坠堕坟墙垦坛垱埙压垒圹垆坛坏垄垅坜坝壮壶壸寿够梦伙夹奂奥奁夺奖奋姹妆姐姗奸侄娱娄妇娅娲妫'
		'媪妈袅妪妩娴婳妫娆婵娇嫱袅嫒嬷嫔婴婶娘娈孙学孪宫寝实宁审写宽宠宝克将专寻对导尴届尸屃屉屡层屦属冈岘岛峡崃昆岗仑峥岽岚嵝崭'
		'岖嵚崂峤峣峄崄岙嵘岭屿岿峦巅岩巯帅师帐带帧帏帼帻帜币帮帱干几库厕厢厩厦厨厮庙厂庑废广廪庐厅回弑吊弪张强别弹弥弯汇彝彦佛后'
		'径从徕复彷征彻恒耻悦悮德怅闷凄恶恼恽恻爱惬悫怆恺忾栗殷态愠惨惭恸惯悫怄怂虑悭庆戚欲忧惫怜凭愦惮愤悯怃宪忆勤恳应怿懔蒙怼懑'
		'恹忧惩懒怀悬忏惧慑恋戆戋戗戬战戯戏户抛捝挟舍扪卷扫抡挜挣挂采拣扬换挥构损摇捣捶扇拓揾抢榨捂掴掼搂挚抠抟折掺捞挦撑挠捻㧑挢'
		'掸掸拨抚扑揿挞挝捡拥掳择击挡㧟担据挤捣拟摈拧搁掷扩撷摆擞撸扰摅撵拢拦撄搀撺携摄攒挛摊搅揽败叙敌数敛毙斓斩断于升时晋昼晕晖'
		'旸畅暂昵晔历昙晓向暧旷昽晒书会胧东丫栅杆栀枧条枭棁弃枨枣栋栈栖梾桠杨枫桢业极谷杩荣榅桤构枪杠橐梿椠椁桨桩乐枞梁楼标枢样朴'
		'树桦桡桥机椭横檩柽档桧楫槚检樯梼台槟柠槛柜橹榈栉椟橼栎橱槠栌枥橥榇蘖栊榉棂樱栏权椤栾榄棂款钦叹欧敛欤欢岁历归殁残殒殇㱮殚'
		'殓殡㱩歼杀壳毁殴球毵牦毡氇气氢氩氲凼泛泛污决冱没冲况泄汹浃泾凉凄泪渌净沦渊涞浅涣减涡测浑凑浈涌汤沩准沟温湿沧灭涤荥沪滞渗'
		'卤浒浐滚满渔沤汉涟渍涨溆渐浆颍泼洁沩潜润浔溃滗涠涩浇涝涧渑泽滪泶浍淀浊浓湿泞济涛滥浚潍滨溅泺滤滢渎㲿泻沈浏濒泸沥潇潆潴泷'
		'濑弥潋澜沣滠洒漓滩灏漤湾滦滟灾为乌烃无炼炜烟茕焕烦炀㶽煴荧炝热颎炽烨焰灯炖磷烧烫焖营灿毁烛烩㶶熏烬焘耀烁炉烂争为爷尔床墙'
		'笺牍牵荦犊牺状狭狈狰犹狲犸呆狱狮奖独狯猃狝狞㺍获猎犷兽獭献猕猡现珐珲玮玚琐瑶莹玛琅玱琏玑瑷珰环玺琼珑璎瓒瓯瓮产产亩毕画异'
		'当畴叠佝痉酸疴痖疯疡痪瘗疮疟瘆疭瘘瘘疗痨痫瘅愈疠瘪痴痒疖症疬癞癣瘿瘾痈瘫癫发皂皑疱皲皱杯盗盏尽监盘卢荡真眦众困睁睐睾眯眍'
		'䁖瞒了瞆睑眬瞩矫炮研硁硖砗砚硕砀砜确码硙砖碜碛矶硗硷础碍礴矿砺砾矾炮砻秘禄祸祯祎祃御禅礼祢祷秃籼税秆䅉棱禀种称谷稣积颖秾'
		'穑秽稳获稆窝洼穷窑窎窭窥窜窍窦灶窃竖竞笔笋笕䇲个笺篪筝钳节范筑箧筼笃筛筚箦筘篓箪简篑箫檐筜签帘篮筹藤箓箨籁笼签笾簖篱箩吁'
		'妆粤糁粪粮团粝籴粜纟纠纪纣约红纡纥纨纫纹纳纽纾纯纰纼纱纮纸级纷纭纴纺䌷扎细绂绁绅纻绍绀绋绐绌终弦组䌹绊绗结绝绦绔绞络绚给'
		'绒绖统丝绛绝绢绑绡绠绨绣绤绥䌼捆经综缍绿绸绻线绶维绹绾纲网绷缀彩纶绺绮绽绰绫绵绲缁紧绯绿绪绬绱缃缄缂线缉缎缔缗缘缌编缓缅'
		'纬缑缈练缏缇致萦缙缢缒绉缣缊缞缚缜缟缛县绦缝缡缩纵缧䌸纤缦絷缕缥总绩绷缫缪缯织缮缭绕绣缋绳绘系茧缰缳缲缴䍁绎继缤缱䍀缬纩'
		'续累缠缨才纤缵缆钵坛罂坛挂罚骂罢罗罴羁芈群羟羡义膻习玩翘翱耧耢圣闻联聪声耸聩聂职聍听聋肃胁脉胫唇脱胀肾胨脶脑肿脚肠腽肤胶'
		'腻胆脍脓脸脐膑腊胪脏脔臜卧临台与兴举旧铺舱舣舰舻艰艳刍苎兹荆豆庄茎荚苋果华烟苌莱万莴叶荭着荮苇药荤搜莼莳莅苍荪席盖莲苁荜'
		'卜蒌蒋葱茑荫麻荨蒇荞荬芸莸荛蒉荡芜萧蓣蕰荟蓟芗姜蔷荙莶荐萨䓕苎荠借蓝荩艺药薮蕴苈薯蔼蔺蕲芦苏蕴苹藓蔹茏兰蓠萝蔂处虚虏号亏'
		'虬蛱蜕蚬蚀猬虾虱蜗蛳蚂萤䗖蝼螀蛰蝈螨虮蝉蛲虫蛏蚁蝇虿蝎蛴蝾蚝蜡蛎蠹蟏蛊蚕蛮众蔑术胡卫冲衮绔袅里补装里制复裈袆裤裢褛亵裥袯'
		'袄裣裆褴袜䙓衬袭核见觃规觅视觇觋觍觎亲觊觏觐觑觉览觌观觞觯触讠订讣计讯讧讨讦讱训讪讫托记讹讶讼䜣诀讷讻访设许诉诃诊注证诂'
		'诋讵诈诒诏评诐诇诎诅词咏诩询诣试诗诧诟诡诠诘话该详诜诙诖诔诛诓夸志认诳诶诞诱诮语诚诫诬误诰诵诲说说谁课谇诽谊訚调谄谆谈诿'
		'请诤诹诼谅论谂谀谍谞谝谥诨谔谛谐谏谕谘讳谙谌讽诸谚谖诺谋谒谓誊诌谎谜谧谑谡谤谦谥讲谢谣谣谟谪谬谫讴谨谩哗䜧证谲讥谮识谯谭'
		'谱噪谵译议谴护诪誉谫读变䜩雠谗让谰谶赞谠谳岂竖丰艳猪豮狸猫䝙贝贞贠负财贡贫货贩贪贯责贮贳赀贰贵贬买贷贶费贴贻贸贺贲赂赁贿'
		'赅资贾贼赈赊宾赇赒赉赐赏赔赓贤卖贱赋赕质赍账赌䞐赖赗剩赚赙购赛赜贽赘赟赠赞赝赡赢赆赃赑赎赝赣赃赪赶赵趋趱迹交局践蜷逾踊跄'
		'跸迹蹒踪糟跷跶趸踌跻跃踯跞踬蹰跹蹑蹿躜躏躯车轧轨军轪轩轫轭软轷轸轱轴轵轺轲轶轼较辂辁辀载轾辄挽辅轻辆辎辉辋辍辊辇辈轮辌辑'
		'辏输辐辗舆辒毂辖辕辘转辙轿辚舆轰辔轹轳办辞辫辩农回迳这连周进游运过达违遥逊递远适遁迟迁选遗辽迈还迩边逻逦郏邮郓乡邹邬郧邓'
		'郑邻郸邺郐邝酂郦腌酝丑酝医酱酦宴酿衅酾酽释厘钅钆钇钌钊钉钋针钓钐扣钏钒钗钍钕钎钯钫钘钭钚钠钝钩钤钣钑钞钮钧钙钬钛钪铌铈钶'
		'铃钴钹铍钰钸铀钿钾钜铊铉铇铋铂钷钳铆铅钺钵钩钲钼钽铏铰铒铬铪银铳铜铚铣铨铢铭铫铦衔铑铷铱铟铵铥铕铯铐铞焊锐销锈锑锉铝锒锌'
		'钡铤铗锋铻锊锓铘锄锃锔锇铓铺锐铖锆锂铽锍锯钢锞录锖锫锩铔锥锕锟锤锱铮锛锬锭锜钱锦锚锠锡锢错录锰表铼锝锨锪钔锴锳炼锅镀锷铡'
		'钖锻锽锸锲锘锹锾键锶锗钟镁锿镅镑镕锁枪镉锤镈镃钨蓥镏铠铩锼镐镇镒镋镍镓镌镎镞镟链镆镙镠镝铿锵镗镘镛铲镜镖镂錾镚铧镤镪锈铙'
		'铴镣铹镦镡钟镫镢镨锎锏镄镌镰镯镭铁镮铎铛镱铸镬镔鉴鉴镲锧镴铄镳镥镧钥镵镶镊镩锣钻銮凿䦆长门闩闪闫闬闭开闶闳闰闲闲间闵闸阂'
		'关阁阀哄闺闽阃阆闾阅阅阊阉阎阏阍阈阌阒板暗闱阔阕阑阇阗阘闿阖阙闯斗关阚阓阐辟阛闼厄坂陉陕升阵阴陈陆阳堤陧队阶陨际随险隐陇'
		'隶只隽虽双雏杂鸡离难云电沾霡雾霁雳霭灵靓静腼靥纼鼗巩绱鞒缰鞑鞯韦韧韨韩韪韬韫韭韵响页顶顷项顺顸须顼颂颀颃预顽颁顿颇领颌颉'
		'颐颏头颒颊颋颕颔颈颓频颓颗题额颚颜颙颛颜愿颡颠类颟颢顾颤颥显颦颅颞颧风飐飑飒台刮飓飔飏飖飕飗飘飙飚飞饣饥饤饦饨饪饫饬饭饮'
		'饴饲饱饰饳饺饸饼饷养饵饹饻饽馁饿馂饾余肴馄馃饯馅馆糊糇饧喂馉馇馎饩馈馏馊馌馍馒馐馑馓馈馔饥饶飨餍馋馕马驭冯驮驰驯驲驳驻驽'
		'驹驵驾骀驸驶驼驷骂骈骇骃骆骎骏骋骍骓骔骒骑骐骛骗骙䯄骞骘骝腾驺骚骟骡蓦骜骖骠骢驱骅骕骁骣骄验惊驿骤驴骧骥骦骊骉肮髅脏体髌'
		'髋发剃松胡须鬓斗闹哄阋斗阄郁魉魇鱼鱽鱾鲀鲁鲂鱿鲄鲅鲆鲌鲉鲏鲇鲐鲍鲋鲊鲒鲘鲞鲕鲖鲔鲛鲑鲜鲓鲪鲝鲧鲠鲩鲤鲨鲬鲻鲯鲭鲷鲴鲱鲵鲲'
		'鲳鲸鲮鲰鲶鲺鳀鲫鳊鳈鲗鳂鲽鳇鳅鲾鳄鳆鳃鳒鳑鳋鲥鳏鳎鳐鳍鳁鲢鳌鳓鳘鲦鲣鲹鳗鳛鳔鳉鳙鳕鳖鳟鳝鳜鳞鲟鲼鲎鲙鳣鳡鳢鲿鲚鳠鳄鲈鲡鸟'
		'凫鸠凫鸤凤鸣鸢䴓鸩鸨鸦鸰鸵鸳鸲鸮鸱鸪鸯鸭鸸鸹鸻䴕鸿鸽䴔鸺鸼鹀鹃鹆鹁鹈鹅鹄鹉鹌鹏鹐鹎鹊鹓鹍䴖鸫鹑鹒鹋鹙鹕鹗鹖鹛鹜䴗鸧莺鹟鹤'
		'鹠鹡鹘鹣鹚鹢鹞鸡䴘鹝鹧鹥鸥鸷鹨鸶鹪鹔鹩鹫鹇鹬鹰鹭鸴䴙㶉鹯鹱鹲鸬鹴鹦鹳鹂鸾卤咸鹾碱盐丽粗麦麸曲面么么黄黉点党黪霉黡黩黾鼋鳌'
		'鳖鼍冬鼹齐斋赍齑齿龀龁龂龅龇龃龆龄出龈啮咬龊龉龋腭龌龙厐庞龚龛龟'
	];

-- Only the characters that a text has are looked up in it: there are thousands, and minutes are long.
create function search_simplified(said text) returns text
	language sql immutable strict parallel safe
	return case when said !~ '[\u3400-\u9fff]' then said else (
		select translate(said, coalesce(string_agg(traditional, ''), ''), coalesce(string_agg(simplified, ''), ''))
		from unnest(string_to_array((search_scripts())[1], null), string_to_array((search_scripts())[2], null))
			as pair (traditional, simplified)
		where traditional in (select unnest(string_to_array(regexp_replace(said, '[^\u3400-\u9fff]+', '', 'g'), null)))
	) end;

-- A pattern that finds a word of such characters in either script: [庆慶] for 庆 as for 慶.
create function search_pattern(word text) returns text
	language sql immutable strict parallel safe
	return (
		select string_agg('[' || character || coalesce((
				select string_agg(traditional, '')
				from unnest(string_to_array((search_scripts())[1], null), string_to_array((search_scripts())[2], null))
					as pair (traditional, simplified)
				where simplified = character), '') || ']', '' order by place)
		from unnest(string_to_array(search_simplified(word), null)) with ordinality as written (character, place)
	);

-- One way of writing: full-width letters are letters, traditional characters simplified ones, curly quotes are straight,
-- U.S. is US, other punctuation is space.
create function search_plain(said text) returns text
	language sql immutable strict parallel safe
	return regexp_replace(regexp_replace(regexp_replace(regexp_replace(search_simplified(normalize(said, nfkc)),
		'[\u201c-\u201f\u00ab\u00bb\u300c-\u300f]', '"', 'g'),
		'[\u2018-\u201b]', '''', 'g'),
		'[\u00a0-\u00bf\u2010-\u206f\u3000-\u3004\u3008-\u303f\u30fb\ue000-\uf8ff]', ' ', 'g'),
		'(?<=\m[A-Za-z])\.(?=[A-Za-z]\M)', '', 'g');

-- InvestHK is also Invest HK.
create function search_parted(said text) returns text
	language sql immutable strict parallel safe
	return regexp_replace(said, '([[:lower:]])([[:upper:]])', '\1 \2', 'g');

-- Chinese, Japanese and Korean have no spaces: every character is doubled, so that 重庆市 reads "重 重庆 庆市 市" and is found
-- by its pairs. Hyphens and slashes part words, and words written together are given apart too.
create function search_spelled_out(said text) returns text
	language sql immutable strict parallel safe
	return (
		select regexp_replace(regexp_replace(plain,
				'(?<=[\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff])(?=[A-Za-z0-9])'
					|| '|(?<=[A-Za-z0-9])(?=[\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff])',
				' ', 'g'),
				'([\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff])', '\1 \1', 'g')
			|| coalesce((select ' ' || string_agg(search_parted(written_together[1]), ' ')
				from regexp_matches(plain, '(\m[A-Za-z]*[a-z][A-Z][A-Za-z]*\M)', 'g') as written_together), '')
		from (select regexp_replace(search_plain(said), '[-/]', ' ', 'g') as plain) as text
	);

-- What is beyond the first hundred thousand characters of a text is not searched: a vector holds a megabyte at most.
create function search_vector(said text) returns tsvector
	language sql immutable parallel safe
	return to_tsvector('search_text', coalesce(search_spelled_out(left(said, 100000)), ''));

-- A name is also found by writing it in one word.
create function search_name(name text) returns tsvector
	language sql immutable parallel safe
	return setweight(search_vector(name)
		|| to_tsvector('search_text', coalesce(regexp_replace(search_plain(left(name, 200)), '[^[:alnum:]]', '', 'g'), '')), 'A');

-- May 20th, 20 May and 20th of May are May,20.
create function search_day(asked text) returns text
	language sql immutable strict parallel safe
	return (
		select regexp_replace(regexp_replace(asked,
			'\m(\d{1,2})(?:st|nd|rd|th)?(?: of)? ' || months || '\M', '\2,\1', 'gi'),
			'\m' || months || ' (\d{1,2})(?:st|nd|rd|th)?\M', '\1,\2', 'gi')
		from (select '(January|February|March|April|May|June|July|August|September|October|November|December)') as names (months)
	);

-- Every day of a date, as 2024-05-20 and as May 20, 2024, or the month or year where no more is known.
create function search_dates(dates text) returns text
	language sql stable strict parallel safe
	return (
		select case
				when dates ~ '^\d{4}-\d\d-\d\d[^/]*(/\d{4}-\d\d-\d\d.*)?$' and latest - earliest < 100
					then (select string_agg(to_char(day, 'YYYY-MM-DD FMMonth FMDD YYYY'), E'\n' order by day)
						from generate_series(earliest::timestamp, latest::timestamp, interval '1 day') as day)
				else (select string_agg(to_char(day, case when one ~ '^\d{4}-\d\d-\d\d' then 'YYYY-MM-DD FMMonth FMDD YYYY'
							when one ~ '^\d{4}-\d\d' then 'YYYY-MM FMMonth YYYY' else 'YYYY' end), E'\n' order by day)
					from unnest(string_to_array(dates, '/')) as one, cast(edtf_earliest(one) as timestamp) as day
					where one ~ '^\d{4}(-(0\d|1[0-2])(-\d\d.*)?)?[?~%]?$')
			end
		from (select edtf_earliest(dates) as earliest, edtf_latest(dates) as latest) as span
	);

-- A question as people type it: words, "phrases", or, -not. Commas inside a word join its parts to a phrase: 里布斯 asks for
-- 里布 and then 布斯, Hernandez-Thorpe for Hernandez and then Thorpe.
create function search_question(asked text) returns tsquery
	language sql immutable strict parallel safe
	return (
		select case when numnode(telling) > 0 then telling else websearch_to_tsquery('search_text', joined) end
		from (select regexp_replace(regexp_replace(regexp_replace(search_day(search_plain(asked)),
				'(?<=\w)[-/](?=\w)', ',', 'g'),
				'(?<=[\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff])(?=[A-Za-z0-9])'
					|| '|(?<=[A-Za-z0-9])(?=[\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff])',
				' ', 'g'),
				'(?<=[\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff])'
					|| '([\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff])'
					|| '(?=[\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff])',
				'\1,\1', 'g') as joined) as text,
			lateral (select websearch_to_tsquery('search_question', joined) as telling) as question
	);

create function search_query(asked text) returns tsquery
	language sql immutable strict parallel safe
	return case when search_parted(asked) = asked then search_question(asked)
		else search_question(asked) || search_question(search_parted(asked)) end;

create aggregate search_all(tsvector) (sfunc = tsvector_concat, stype = tsvector, initcond = '');

-- The text with every word of the query between two marks that no text may hold.
create function search_marked(said text, query tsquery) returns text
	language sql immutable parallel safe
	return ts_headline('search_text', translate(left(said, 20000), U&'\E000\E001', ''), query,
		U&'HighlightAll=true, StartSel=\E000, StopSel=\E001');

grant execute on function search_scripts, search_simplified, search_pattern, search_plain, search_parted, search_day,
	search_question, search_query, search_all, search_marked to open_delegation_register;

alter table official add found_by tsvector generated always as (search_name(name)) stored;
alter table official_alias add found_by tsvector generated always as (search_name(name)) stored;
alter table office add found_by tsvector generated always as (setweight(search_vector(title), 'A')) stored;
alter table organization
	add name_found_by tsvector generated always as (search_name(name)) stored,
	add description_found_by tsvector generated always as (setweight(search_vector(description), 'B')) stored;
alter table organization_alias add found_by tsvector generated always as (search_name(name)) stored;
alter table country add found_by tsvector generated always as (setweight(search_vector(name), 'C')) stored;
alter table country_label add found_by tsvector generated always as (setweight(search_vector(label), 'C')) stored;
alter table city add found_by tsvector
	generated always as (search_name(name) || setweight(search_vector(region), 'C')) stored;
alter table city_name add found_by tsvector generated always as (search_name(name)) stored;
alter table relationship add found_by tsvector
	generated always as (search_name(partner) || setweight(search_vector(summary), 'B')) stored;
alter table stage add found_by tsvector
	generated always as (setweight(search_vector(authority), 'C') || setweight(search_vector(remark), 'C')) stored;
-- What a source is called tells of others, whose own names go before it.
alter table source add found_by tsvector
	generated always as (search_name(publisher)
		|| setweight(search_vector(title), 'B') || setweight(search_vector(title_in_english), 'B')
		|| setweight(search_vector(description), 'C') || setweight(search_vector(remark), 'C')) stored;
alter table source_author add found_by tsvector generated always as (setweight(search_vector(name), 'C')) stored;

create table search_document (
	edition_id bigint not null constraint search_document_is_of_edition references edition on delete cascade,
	kind text not null,
	key slug not null,
	name text not null,
	trip text,
	dates edtf,
	language text not null,
	passage text not null,
	found_by tsvector not null,
	constraint search_document_pkey primary key (edition_id, kind, key)
);
comment on table search_document is 'what can be searched of current editions; never a draft';
comment on column search_document.trip is 'the title of the trip that a meeting or statement belongs to';
create index search_document_by_found_by on search_document using gin (found_by);

-- Every row is public, and a policy with a condition would keep the index from being used. This one hides the statistics
-- of the table, which remember what was withdrawn until they are made anew.
alter table search_document enable row level security;
create policy search_document_is_public on search_document for select to open_delegation_register using (true);
grant select on search_document to open_delegation_register;

-- Other names in parentheses, those that are public now. This runs as the owner, for whom there is no wall.
create function search_other_names(official bigint, organization bigint) returns text
	language sql stable
begin atomic
	select coalesce(' (' || string_agg(name, ', ' order by name collate "C") || ')', '')
	from (
		select a.name from official_alias a join official p on p.id = a.official_id
		where p.id = official and p.published_at <= now() and a.published_at <= now()
		union select a.name from organization_alias a join organization g on g.id = a.organization_id
		where g.id = organization and g.published_at <= now() and a.published_at <= now()
	) as named;
end;

-- A city by the name that an edition gives it, with those that it has now.
create function search_city(city bigint, named text) returns text
	language sql stable
begin atomic
	select named || coalesce(' (' || string_agg(other.name, ', ' order by other.language nulls first, other.name) || ')', '')
	from (
		select c.name, null as language from city c where c.id = city and c.published_at <= now()
		union all select n.name, n.language from city_name n join city c on c.id = n.city_id
		where c.id = city and c.published_at <= now()
	) as other
	where other.name <> named;
end;

create function enter_search_documents(edition bigint) returns void
	language sql
begin atomic
	insert into search_document (edition_id, kind, key, name, dates, language, passage, found_by)
	select p.edition_id, 'TRIP', 'trip', p.title, p.dates, 'en', concat_ws(E'\n', p.summary, said.by_particulars, said.by_parts),
		search_name(p.title) || setweight(search_vector(p.summary), 'B') || setweight(search_vector(said.by_particulars), 'C')
			|| search_vector(said.by_parts) || search_vector(search_dates(p.dates))
	from particulars p,
		lateral (select string_agg(t.name || search_other_names(t.official_id, null) || coalesce(', ' || t.title, ''), '; '
				order by t.position) as names,
				string_agg(t.name || ': ' || t.remark, E'\n' order by t.position) as remarks
			from traveler t where t.edition_id = p.edition_id) as travelers,
		lateral (select string_agg(search_city(s.city_id, s.city_name), '; ' order by s.position) as names
			from stop s where s.edition_id = p.edition_id) as places,
		lateral (select string_agg(o.name || search_other_names(o.official_id, o.organization_id)
				|| coalesce(', ' || o.description, ''), '; ' order by o.position) as names
			from organizer o where o.edition_id = p.edition_id) as organizers,
		lateral (select string_agg(concat_ws(', ',
				'Paid by ' || b.payer || search_other_names(b.payer_official_id, b.payer_organization_id),
				b.intermediary || search_other_names(b.intermediary_official_id, b.intermediary_organization_id),
				b.original_source || search_other_names(b.original_source_official_id, b.original_source_organization_id))
				|| ': ' || b.purpose, E'\n' order by b.position) as words
			from payment b where b.edition_id = p.edition_id) as payments,
		lateral (select string_agg(concat_ws(', ',
				'Given by ' || g.giver || search_other_names(g.giver_official_id, g.giver_organization_id) || ': ' || g.description,
				g.occasion, g.donated_to), E'\n' order by g.position) as words
			from gift g where g.edition_id = p.edition_id) as gifts,
		lateral (select string_agg(concat_ws(', ',
				concat_ws(': ', c.owner || search_other_names(c.official_id, c.organization_id), c.words), c.condition, c.outcome),
				E'\n' order by c.position) as words
			from commitment c where c.edition_id = p.edition_id) as commitments,
		lateral (select string_agg(distinct party.name, '; ' order by party.name) as names
			from meeting m left join attendance a on a.meeting_id = m.id,
				lateral (values (m.host || search_other_names(null, m.host_organization_id)),
					(a.name || search_other_names(a.official_id, a.organization_id)),
					(a.representing || search_other_names(null, a.representing_organization_id))) as party (name)
			where m.edition_id = p.edition_id) as parties,
		lateral (select string_agg('Another account: ' || c.says, E'\n' order by c.id) as words
			from claim c
			where c.edition_id = p.edition_id and c.standing = 'OTHER' and not exists (select from withholding w
				where (w.edition_id, w.record_kind, w.record_key, w.field)
					= (c.edition_id, c.record_kind, c.record_key, c.field))) as accounts,
		lateral (select concat_ws(E'\n', p.purpose, p.delegation, travelers.names, travelers.remarks, places.names,
					organizers.names, payments.words, gifts.words) as by_particulars,
				concat_ws(E'\n', commitments.words, parties.names, accounts.words) as by_parts) as said
	where p.edition_id = edition;

	insert into search_document (edition_id, kind, key, name, trip, dates, language, passage, found_by)
	select m.edition_id, 'MEETING', m.key, m.title, p.title, m.dates, 'en',
		concat_ws(E'\n', m.summary, topics.words, host.name, place.names, attending.names, m.outcome, m.minutes),
		search_name(m.title) || setweight(search_vector(concat_ws(E'\n', m.summary, topics.words, host.name)), 'B')
			|| setweight(search_vector(concat_ws(E'\n', place.names, attending.names, m.outcome)), 'C')
			|| search_vector(m.minutes) || search_vector(search_dates(m.dates))
	from meeting m left join particulars p on p.edition_id = m.edition_id,
		lateral (select string_agg(t.topic, '; ' order by t.position) as words
			from meeting_topic t where t.meeting_id = m.id) as topics,
		lateral (select m.host || search_other_names(null, m.host_organization_id) as name) as host,
		lateral (select nullif(concat_ws(', ', m.venue, search_city(m.city_id, m.city_name)), '') as names) as place,
		lateral (select string_agg(concat_ws(', ', a.name || search_other_names(a.official_id, a.organization_id),
				a.representing || search_other_names(null, a.representing_organization_id)), '; ' order by a.position) as names
			from attendance a where a.meeting_id = m.id) as attending
	where m.edition_id = edition;

	insert into search_document (edition_id, kind, key, name, trip, dates, language, passage, found_by)
	select s.edition_id, 'STATEMENT', s.key, s.speaker, p.title, s.said, s.language,
		concat_ws(E'\n', s.words, s.occasion),
		search_name(s.speaker) || setweight(search_vector(s.words), 'B') || setweight(search_vector(s.occasion), 'C')
			|| search_vector(search_dates(s.said))
	from statement s left join particulars p on p.edition_id = s.edition_id
	where s.edition_id = edition;
end;

-- The lock lets whoever publishes an edition and whoever changes a name see each other; reading goes on.
create function keep_search_documents() returns trigger language plpgsql as $$
begin
	lock table search_document in share row exclusive mode;
	delete from search_document where edition_id = new.id;
	if new.state = 'PUBLISHED' then
		perform enter_search_documents(new.id);
	end if;
	return null;
end
$$;

create trigger edition_is_searched_while_published after insert or update of state on edition
	for each row execute function keep_search_documents();

select enter_search_documents(id) from edition where state = 'PUBLISHED';

-- Documents hold names that the directory gives, so that they are found by them. Where such a name is changed or is public
-- no more, the documents of the editions that have a part of that record are made anew. A name that is to be published at
-- a later time is entered with the next change.
create function keep_names_in_search_documents() returns trigger language plpgsql as $$
declare
	changed jsonb;
	named bigint;
	edition bigint;
begin
	lock table search_document in share row exclusive mode;
	foreach changed in array array_remove(array[
		case when tg_op <> 'INSERT' then to_jsonb(old) end,
		case when tg_op <> 'DELETE' then to_jsonb(new) end], null)
	loop
		named := (changed ->> tg_argv[1])::bigint;
		for edition in
			select e.id from edition e
			where e.state = 'PUBLISHED' and case tg_argv[0]
				when 'city' then named in (select city_id from stop where edition_id = e.id
					union all select city_id from meeting where edition_id = e.id)
				when 'official' then named in (select official_id from involvement where edition_id = e.id)
				when 'organization' then named in (select organization_id from involvement where edition_id = e.id)
				end
		loop
			delete from search_document where edition_id = edition;
			perform enter_search_documents(edition);
		end loop;
	end loop;
	return null;
end
$$;

create trigger city_is_searched_by_its_name after update of name, published_at on city
	for each row execute function keep_names_in_search_documents('city', 'id');
create trigger city_is_searched_by_its_other_names after insert or update or delete on city_name
	for each row execute function keep_names_in_search_documents('city', 'city_id');
create trigger official_is_searched_while_public after update of published_at on official
	for each row execute function keep_names_in_search_documents('official', 'id');
create trigger official_is_searched_by_its_other_names after insert or update or delete on official_alias
	for each row execute function keep_names_in_search_documents('official', 'official_id');
create trigger organization_is_searched_while_public after update of published_at on organization
	for each row execute function keep_names_in_search_documents('organization', 'id');
create trigger organization_is_searched_by_its_other_names after insert or update or delete on organization_alias
	for each row execute function keep_names_in_search_documents('organization', 'organization_id');

create view search_record with (security_invoker = true) as
select d.kind,
	'/trips/' || t.slug || case d.kind when 'MEETING' then '/meetings/' || d.key when 'STATEMENT' then '#statement--' || d.key
		else '' end as path,
	d.name, null as other_names, d.trip, d.dates, d.language, d.passage, d.found_by
from search_document d
join edition e on e.id = d.edition_id and e.state = 'PUBLISHED'
join trip t on t.id = e.trip_id
union all
select 'OFFICIAL', '/officials/' || p.slug, p.name, a.names, null, null, 'en', coalesce(o.titles, ''),
	p.found_by || coalesce(a.found_by, '') || coalesce(o.found_by, '')
from official p
left join (
	select official_id, string_agg(language || E'\t' || name, E'\n' order by name collate "C") as names, search_all(found_by) as found_by
	from official_alias group by official_id
) as a on a.official_id = p.id
left join (
	select o.official_id, string_agg(concat_ws(', ', o.title, g.name), E'\n' order by o.attested collate "C" desc, o.key) as titles,
		search_all(o.found_by || coalesce(setweight(g.name_found_by, 'C'), '')) as found_by
	from office o left join organization g on g.id = o.organization_id
	group by o.official_id
) as o on o.official_id = p.id
union all
select 'ORGANIZATION', '/organizations/' || g.slug, g.name, a.names, null, null, 'en', coalesce(g.description, ''),
	g.name_found_by || g.description_found_by || coalesce(a.found_by, '')
from organization g
left join (
	select organization_id, string_agg(language || E'\t' || name, E'\n' order by name collate "C") as names, search_all(found_by) as found_by
	from organization_alias group by organization_id
) as a on a.organization_id = g.id
union all
select 'CITY', '/cities/' || c.slug, c.name, n.names, null, null, 'en', concat_ws(', ', c.region, k.name),
	c.found_by || k.found_by || coalesce(n.found_by, '')
from city c
join (
	select code, coalesce(l.label, c.name) as name, coalesce(l.found_by, c.found_by) as found_by
	from country c left join country_label l on l.country_code = code and l.language = 'en'
) as k on k.code = c.country_code
left join (
	select city_id, string_agg(language || E'\t' || name, E'\n' order by name collate "C") as names, search_all(found_by) as found_by
	from city_name group by city_id
) as n on n.city_id = c.id
union all
select 'RELATIONSHIP', '/sister-cities/' || r.slug, h.name || ' – ' || r.partner, n.names, null, null, 'en',
	concat_ws(E'\n', r.summary, s.words),
	r.found_by || h.found_by || coalesce(p.found_by, '') || coalesce(n.found_by, '') || coalesce(s.found_by, '')
from relationship r
join city h on h.id = r.home_city_id
left join city p on p.id = r.partner_city_id
left join (
	select city_id, string_agg(language || E'\t' || name, E'\n' order by name collate "C") as names, search_all(found_by) as found_by
	from city_name group by city_id
) as n on n.city_id = p.id
left join (
	select relationship_id, string_agg(concat_ws(E'\n', authority, remark), E'\n' order by position) as words,
		search_all(found_by) as found_by
	from stage group by relationship_id
) as s on s.relationship_id = r.id
union all
select 'SOURCE', '/sources/' || s.slug,
	case when s.language like 'en%' then coalesce(s.title, s.description) else coalesce(s.title_in_english, s.description) end,
	case when s.language not like 'en%' then s.language || E'\t' || s.title end, null, s.issued, 'en',
	concat_ws(E'\n', s.publisher, case when coalesce(s.title, s.title_in_english) is not null then s.description end, s.remark,
		a.names),
	s.found_by || coalesce(a.found_by, '')
from source s
left join (
	select source_id, string_agg(concat_ws(', ', name, title), '; ' order by position) as names, search_all(found_by) as found_by
	from source_author group by source_id
) as a on a.source_id = s.id;
comment on view search_record is 'everything public, with the words by which it is found';

grant select on search_record to open_delegation_register;
