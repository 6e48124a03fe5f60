CREATE TABLE "animals" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_animals" PRIMARY KEY AUTOINCREMENT,
    "Name" TEXT NOT NULL,
    "Discriminator" TEXT NOT NULL,
    "Kind" INTEGER NULL,
    "Dog_Kind" TEXT NULL,
    "Barks" INTEGER NULL
);


CREATE TABLE "attr_table" (
    "the_id" INTEGER NOT NULL CONSTRAINT "PK_attr_table" PRIMARY KEY AUTOINCREMENT,
    "n" varchar(10) NOT NULL
);


CREATE TABLE "BaseThing" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_BaseThing" PRIMARY KEY AUTOINCREMENT,
    "Label" TEXT NOT NULL
);


CREATE TABLE "Basket" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Basket" PRIMARY KEY AUTOINCREMENT,
    "data" TEXT NOT NULL,
    "Events" TEXT NULL
);


CREATE TABLE "Blog" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Blog" PRIMARY KEY AUTOINCREMENT,
    "Title" TEXT NOT NULL
);


CREATE TABLE "Car" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Car" PRIMARY KEY,
    "Wheels" INTEGER NOT NULL,
    "Plate" TEXT NOT NULL
);


CREATE TABLE "Customers" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Customers" PRIMARY KEY AUTOINCREMENT,
    "Name" TEXT NOT NULL,
    "Balance_Amount" TEXT NOT NULL,
    "cur" TEXT NOT NULL,
    "Balance_Deep_X" INTEGER NOT NULL
);


CREATE TABLE "Order" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Order" PRIMARY KEY,
    "ship_street" TEXT NOT NULL,
    "Ship_City" TEXT NOT NULL,
    "Ship_Geo_Lat" REAL NOT NULL,
    "Ship_Geo_Lon" REAL NOT NULL,
    "Status" INTEGER NOT NULL,
    "Note" TEXT NULL,
    "Version" INTEGER NOT NULL
);


CREATE TABLE "real" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_real" PRIMARY KEY,
    "A" TEXT NOT NULL
);


CREATE TABLE "special" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_special" PRIMARY KEY,
    "A" TEXT NOT NULL,
    "B" TEXT NOT NULL
);


CREATE TABLE "Tag" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Tag" PRIMARY KEY AUTOINCREMENT,
    "Text" TEXT NOT NULL
);


CREATE TABLE "Truck" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Truck" PRIMARY KEY,
    "Wheels" INTEGER NOT NULL,
    "Load" INTEGER NOT NULL,
    "Position_Lat" REAL NULL,
    "Position_Lon" REAL NULL
);


CREATE TABLE "sub_things" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_sub_things" PRIMARY KEY AUTOINCREMENT,
    "Weight" INTEGER NOT NULL,
    CONSTRAINT "FK_sub_things_BaseThing_Id" FOREIGN KEY ("Id") REFERENCES "BaseThing" ("Id") ON DELETE CASCADE
);


CREATE TABLE "Post" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Post" PRIMARY KEY AUTOINCREMENT,
    "BlogId" INTEGER NOT NULL,
    "Labels" TEXT NOT NULL,
    "LongName" TEXT NOT NULL,
    CONSTRAINT "FK_Post_Blog_BlogId" FOREIGN KEY ("BlogId") REFERENCES "Blog" ("Id") ON DELETE CASCADE
);


CREATE TABLE "CustomerContacts" (
    "CustomerId" INTEGER NOT NULL CONSTRAINT "PK_CustomerContacts" PRIMARY KEY AUTOINCREMENT,
    "Phone" TEXT NULL,
    "street_name" TEXT NULL,
    CONSTRAINT "FK_CustomerContacts_Customers_CustomerId" FOREIGN KEY ("CustomerId") REFERENCES "Customers" ("Id") ON DELETE CASCADE
);


CREATE TABLE "order_lines" (
    "OrderId" INTEGER NOT NULL,
    "Id" INTEGER NOT NULL,
    "Sku" TEXT NOT NULL,
    "Where_Lat" REAL NOT NULL,
    "Where_Lon" REAL NOT NULL,
    CONSTRAINT "PK_order_lines" PRIMARY KEY ("OrderId", "Id"),
    CONSTRAINT "FK_order_lines_Order_OrderId" FOREIGN KEY ("OrderId") REFERENCES "Order" ("Id") ON DELETE CASCADE
);


CREATE TABLE "OrderBilling" (
    "OrderId" INTEGER NOT NULL CONSTRAINT "PK_OrderBilling" PRIMARY KEY,
    "Street" TEXT NOT NULL,
    "City" TEXT NOT NULL,
    "Geo_Lat" REAL NOT NULL,
    "Geo_Lon" REAL NOT NULL,
    CONSTRAINT "FK_OrderBilling_Order_OrderId" FOREIGN KEY ("OrderId") REFERENCES "Order" ("Id") ON DELETE CASCADE
);


CREATE TABLE "CustomerTag" (
    "CustomersId" INTEGER NOT NULL,
    "TagsId" INTEGER NOT NULL,
    CONSTRAINT "PK_CustomerTag" PRIMARY KEY ("CustomersId", "TagsId"),
    CONSTRAINT "FK_CustomerTag_CustomerContacts_CustomersId" FOREIGN KEY ("CustomersId") REFERENCES "CustomerContacts" ("CustomerId") ON DELETE CASCADE,
    CONSTRAINT "FK_CustomerTag_Tag_TagsId" FOREIGN KEY ("TagsId") REFERENCES "Tag" ("Id") ON DELETE CASCADE
);


CREATE INDEX "IX_CustomerTag_TagsId" ON "CustomerTag" ("TagsId");


CREATE INDEX "IX_Post_BlogId" ON "Post" ("BlogId");


